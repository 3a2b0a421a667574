import type { SearchResult } from '@app/contracts/search';
import { FileText } from 'lucide-react';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './search.module.css';

/** Files by their names. Each leads to the message it stands in: what it is about is said there. */
export function FilesFound({ files }: { files: SearchResult['files'] }) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="found-files">
      <h2 id="found-files" className={styles['heading']}>
        {t('search.files')}
      </h2>
      <ul className={styles['files']}>
        {files.map((file) => (
          <li key={`${file.id} ${file.message}`} className={styles['file']}>
            <FileText size={22} aria-hidden />
            <div>
              <Link href={addresses.message(file.message)}>{file.name}</Link>
              <p className={styles['meta']}>
                {file.title !== '' && <span>{t('search.inMessage', { title: file.title })}</span>}
                <PersonLine person={file.author} />
                <span>
                  <DateTime at={file.createdAt} />
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
