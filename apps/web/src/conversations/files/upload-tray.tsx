import { sizeText } from '@app/domain/file-references';
import { CircleAlert, FileUp, RotateCw, X } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './files.module.css';
import type { Upload } from './upload-queue.ts';
import type { Uploads } from './use-uploads.ts';

/** What is on its way, how far, and what went wrong; below the text it will stand in. */
export function UploadTray({ uploads }: { uploads: Uploads }) {
  if (uploads.list.length === 0) return null;
  return (
    <ul className={styles['tray']} aria-label={t('files.tray')}>
      {uploads.list.map((upload) => (
        <li key={upload.id} className={styles['upload']} data-state={upload.state}>
          {upload.state === 'failed' ? (
            <CircleAlert size={20} aria-hidden />
          ) : (
            <FileUp size={20} aria-hidden />
          )}
          <div className={styles['uploadText']}>
            <span className={styles['uploadName']}>{upload.file.name}</span>
            <State upload={upload} />
          </div>
          {upload.state === 'failed' && upload.retryable && (
            <IconButton
              small
              align="end"
              label={t('files.retry', { name: upload.file.name })}
              icon={<RotateCw size={18} />}
              onClick={() => uploads.retry(upload.id)}
            />
          )}
          <IconButton
            small
            align="end"
            label={t(upload.state === 'failed' ? 'files.dismiss' : 'files.cancel', {
              name: upload.file.name,
            })}
            icon={<X size={18} />}
            onClick={() => uploads.cancel(upload.id)}
          />
        </li>
      ))}
    </ul>
  );
}

function State({ upload: { state, share, problem, file } }: { upload: Upload }) {
  if (state === 'failed')
    return (
      <span className={styles['uploadProblem']} role="alert">
        {problem}
      </span>
    );
  const percent = Math.round(share * 100);
  // All of it is there; pictures are being drawn and files looked through.
  const text =
    percent === 100 ? t('files.checking') : t('files.sent', { percent, size: sizeText(file.size) });
  return (
    <>
      <progress
        className={styles['progress']}
        max={100}
        value={percent}
        aria-label={t('files.progress', { name: file.name })}
      />
      <span className={styles['uploadState']}>{state === 'waiting' ? t('files.waiting') : text}</span>
    </>
  );
}
