import { useQuery } from '@tanstack/react-query';
import { Smile } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { language, t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { findEmoji, loadEmoji } from './emoji.ts';
import styles from './emoji-button.module.css';

interface Props {
  onPick: (emoji: string) => void;
  disabled?: boolean;
  align?: 'start' | 'center' | 'end';
}

/** A grid in the browser's top layer; Escape and a click beside it close it. */
export function EmojiButton({ onPick, disabled = false, align = 'start' }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function place(): void {
    const from = button.current?.getBoundingClientRect();
    if (!panel.current || !from) return;
    const { offsetHeight: height, offsetWidth: width } = panel.current;
    const above = from.top - height - 8;
    panel.current.style.top = `${above >= 8 ? above : Math.min(from.bottom + 8, innerHeight - height - 8)}px`;
    panel.current.style.left = `${Math.max(8, Math.min(from.left, innerWidth - width - 8))}px`;
  }

  return (
    <>
      <IconButton
        ref={button}
        align={align}
        label={t('composer.emojiInsert')}
        icon={<Smile size={20} />}
        disabled={disabled}
        popoverTarget={id}
      />
      <section
        ref={panel}
        id={id}
        popover="auto"
        aria-label={t('composer.emojiInsert')}
        className={styles['panel']}
        onToggle={(event) => {
          setIsOpen(event.newState === 'open');
          if (event.newState !== 'open') return;
          place();
          panel.current?.querySelector('input')?.focus();
        }}
      >
        {isOpen && (
          <EmojiGrid
            onPick={(emoji) => {
              panel.current?.hidePopover();
              onPick(emoji);
            }}
          />
        )}
      </section>
    </>
  );
}

function EmojiGrid({ onPick }: { onPick: (emoji: string) => void }) {
  const [typed, setTyped] = useState('');
  const { data = [] } = useQuery({
    queryKey: ['emoji', language()],
    queryFn: loadEmoji,
    staleTime: Infinity,
  });
  const found = findEmoji(data, typed);
  return (
    <>
      <input
        className={styles['search']}
        type="search"
        value={typed}
        aria-label={t('composer.emojiSearch')}
        placeholder={t('composer.emojiSearch')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || !first) return;
          event.preventDefault();
          onPick(first.sign);
        }}
      />
      <div className={styles['grid']}>
        {found.map(({ sign, name }) => (
          <button key={sign} type="button" aria-label={name} title={name} onClick={() => onPick(sign)}>
            {sign}
          </button>
        ))}
        {data.length > 0 && found.length === 0 && <p>{t('composer.emojiNone')}</p>}
      </div>
    </>
  );
}
