import type { Document } from '@app/contracts/documents';
import { useEffect, useState } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import prose from '../../../conversations/prose.module.css';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Alert, EmptyState } from '../../../ui/feedback.tsx';
import text from '../text.module.css';
import styles from './document-page.module.css';
import { useSeen } from './use-seen.ts';

/** The text as it was when one began to read: what others write meanwhile never moves it by itself. */
export function ReadView({ document }: { document: Document }) {
  const [html, setHtml] = useState(document.html);
  if (html === '' && document.html !== '') setHtml(document.html);
  useSeen(document.id, html);
  useEffect(() => {
    // An anchor is letters and dashes: what is written otherwise leads nowhere, and is not decoded.
    const anchor = location.hash.slice(1);
    if (anchor) window.document.getElementById(anchor)?.scrollIntoView();
  }, []);
  return (
    <>
      {html !== document.html && html !== '' && (
        <div className={styles['newer']}>
          <Alert
            live
            actions={
              <Button small onClick={() => setHtml(document.html)}>
                {t('documents.showNewer')}
              </Button>
            }
          >
            {t('documents.newer')}
          </Alert>
        </div>
      )}
      {html === '' ? (
        <EmptyState title={t('documents.emptyPage')}>{t('documents.emptyPageText')}</EmptyState>
      ) : (
        <div
          className={classNames(prose['prose'], text['text'])}
          // The server makes it out of the document's own schema and sanitises it.
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </>
  );
}
