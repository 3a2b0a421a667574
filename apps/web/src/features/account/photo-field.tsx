import { accountRoutes, type OwnProfile, photoBytes } from '@app/contracts/account';
import { useMutation } from '@tanstack/react-query';
import { ImageUp, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ApiError, call, upload } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Avatar } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useKeepProfile } from './account-queries.ts';
import styles from './account.module.css';

const messageOf = (error: unknown) =>
  error instanceof ApiError ? error.problem.message : error ? t('common.failed') : undefined;

/** Choose, look, then upload: nobody else sees a photo that was only tried. */
export function PhotoField({ profile }: { profile: OwnProfile }) {
  const keep = useKeepProfile();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File>();
  const change = useMutation({
    mutationFn: (photo: File | null) =>
      photo ? upload(accountRoutes.putPhoto, photo) : call(accountRoutes.removePhoto, {}),
    onSuccess: (answer, photo) => {
      keep(answer);
      setChosen(undefined);
      showToast(t(photo ? 'account.photoSaved' : 'account.photoRemoved'));
    },
  });
  const isTooLarge = chosen !== undefined && chosen.size > photoBytes;

  function choose(file: File | undefined) {
    change.reset();
    setChosen(file);
    if (input.current) input.current.value = ''; // choosing the same file again is a choice
  }

  return (
    <section className={styles['panel']} aria-labelledby="photo">
      <h2 id="photo">{t('account.photo')}</h2>
      <FormError problem={isTooLarge ? t('account.photoTooLarge') : messageOf(change.error)} />
      <div className={styles['photo']}>
        {chosen ? <Preview file={chosen} /> : <Avatar person={profile} size={96} />}
        <div className={styles['photoActions']}>
          <p className={styles['muted']}>{t('account.photoHint')}</p>
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            hidden
            aria-label={t('account.choosePhoto')}
            onChange={(event) => choose(event.target.files?.[0])}
          />
          <div className={styles['buttons']}>
            {chosen && !isTooLarge && (
              <Button variant="primary" busy={change.isPending} onClick={() => change.mutate(chosen)}>
                {t('account.usePhoto')}
              </Button>
            )}
            <Button icon={<ImageUp size={20} aria-hidden />} onClick={() => input.current?.click()}>
              {t(chosen ? 'account.chooseOther' : 'account.choosePhoto')}
            </Button>
            {chosen && <Button onClick={() => choose(undefined)}>{t('common.cancel')}</Button>}
            {!chosen && profile.photo !== null && (
              <Button
                icon={<Trash2 size={20} aria-hidden />}
                busy={change.isPending}
                onClick={() => change.mutate(null)}
              >
                {t('account.removePhoto')}
              </Button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

/** The chosen picture before anything is sent. Drawn on a canvas: the security policy knows no blob: addresses. */
function Preview({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let current = true;
    void createImageBitmap(file).then(
      (picture) => {
        if (current) drawSquare(canvas.current, picture);
        picture.close();
      },
      () => undefined, // the server says what is wrong with it
    );
    return () => {
      current = false;
    };
  }, [file]);
  return (
    <span>
      <canvas ref={canvas} width={192} height={192} className={styles['preview']} aria-hidden />
      <VisuallyHidden>{t('account.photoPreview')}</VisuallyHidden>
    </span>
  );
}

function drawSquare(canvas: HTMLCanvasElement | null, picture: ImageBitmap) {
  const edge = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - edge) / 2, (picture.height - edge) / 2];
  const context = canvas?.getContext('2d');
  context?.clearRect(0, 0, 192, 192);
  context?.drawImage(picture, left, top, edge, edge, 0, 0, 192, 192);
}
