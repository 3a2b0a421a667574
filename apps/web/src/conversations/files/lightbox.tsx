import { ChevronLeft, ChevronRight, Download, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './lightbox.module.css';
import type { OpenedPictures } from './opened-pictures.ts';

/** A picture as large as the window allows, and the others of the same message by the arrow keys. */
export function Lightbox({ pictures, start, onClose }: OpenedPictures & { onClose: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState(start);
  const picture = pictures[place];
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  if (!picture) return null;

  const go = (by: number) => setPlace((at) => Math.max(0, Math.min(pictures.length - 1, at + by)));
  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  }

  return (
    <dialog
      ref={element}
      className={styles['lightbox']}
      aria-label={picture.description || t('files.picture')}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['bar']}>
        <p className={styles['caption']}>
          {picture.description}
          {pictures.length > 1 && (
            <span aria-live="polite">
              {t('files.position', { place: place + 1, count: pictures.length })}
            </span>
          )}
        </p>
        <a className={styles['download']} href={picture.address} download aria-label={t('files.download')}>
          <Download size={22} aria-hidden />
        </a>
        <IconButton
          label={t('common.close')}
          icon={<X size={22} />}
          tooltip="below"
          align="end"
          onClick={onClose}
        />
      </header>
      <div className={styles['stage']}>
        <img key={picture.address} src={picture.address} alt={picture.description} />
        {pictures.length > 1 && (
          <>
            <IconButton
              className={styles['before'] ?? ''}
              label={t('files.before')}
              align="start"
              icon={<ChevronLeft size={28} />}
              disabled={place === 0}
              onClick={() => go(-1)}
            />
            <IconButton
              className={styles['after'] ?? ''}
              label={t('files.after')}
              align="end"
              icon={<ChevronRight size={28} />}
              disabled={place === pictures.length - 1}
              onClick={() => go(1)}
            />
          </>
        )}
      </div>
    </dialog>
  );
}
