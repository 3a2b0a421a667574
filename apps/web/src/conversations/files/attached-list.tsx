import { fileAddress } from '@app/domain/file-references';
import { FileText, X } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import type { AttachedFile } from './attached-files.ts';
import styles from './files.module.css';

/** The files that will go with a message, where its field shows words only. */
export function AttachedList({
  files,
  remove,
}: {
  files: readonly AttachedFile[];
  remove: (markdown: string) => void;
}) {
  if (files.length === 0) return null;
  return (
    <ul className={styles['attached']} aria-label={t('files.attached')}>
      {files.map(({ markdown, name, reference: { id, picture } }) => (
        <li key={id} className={styles['attachedFile']}>
          {picture ? (
            <img className={styles['thumbnail']} src={fileAddress(id, name, 'small')} alt="" />
          ) : (
            <FileText size={20} aria-hidden />
          )}
          <span className={styles['uploadName']}>{name}</span>
          <IconButton
            small
            align="end"
            label={t('files.remove', { name })}
            icon={<X size={18} />}
            onClick={() => remove(markdown)}
          />
        </li>
      ))}
    </ul>
  );
}
