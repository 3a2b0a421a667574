import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import prose from '../../../conversations/prose.module.css';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { DateTime } from '../../../ui/date-time.tsx';
import { Alert, ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import text from '../text.module.css';
import { releasedQuery } from './approval.queries.ts';
import styles from './approval.module.css';
import { Approvers } from './approvers.tsx';

/** `/dokument/:id/fassung/:number`: a released version for ever, as it was approved; prints as a document. */
export function ReleasedPage({ params: { id, number } }: { params: { id: string; number: string } }) {
  const found = useQuery(releasedQuery(id, Number(number)));
  if (!found.data)
    return (
      <Page>
        {found.isError ? <ErrorState error={found.error} retry={found.refetch} /> : <Skeleton lines={12} />}
      </Page>
    );
  const { title, html, canonical, version, latest, approval } = found.data;
  const isValid = version.number === latest;
  return (
    <Page>
      <PageHeader
        title={title}
        preline={<Link href={addresses.documentLink(id)}>{t('documentApproval.toPage')}</Link>}
        actions={<Button onClick={() => print()}>{t('documents.print')}</Button>}
      />
      <Alert tone={isValid ? 'success' : 'warning'}>
        {t(isValid ? 'documentApproval.valid' : 'documentApproval.notValid', { number: version.number })}{' '}
        <DateTime at={version.releasedAt} show="date" />
        {!isValid && (
          <>
            {' · '}
            <Link href={addresses.releasedDocument(id, latest)}>
              {t('documentApproval.toValid', { number: latest })}
            </Link>
          </>
        )}
      </Alert>
      <article
        className={classNames(prose['prose'], text['text'])}
        // The server makes it out of the document's own schema and sanitises it.
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {approval && (
        <section>
          <h2>{t('documentApproval.approvedBy')}</h2>
          <Approvers approval={approval} />
        </section>
      )}
      <Checksum hash={version.hash} canonical={canonical} />
    </Page>
  );
}

function Checksum({ hash, canonical }: { hash: string; canonical: string }) {
  const [isRight, setRight] = useState<boolean>();
  async function check() {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
    const found = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    setRight(found === hash);
  }
  return (
    <section>
      <h2>{t('documentApproval.checksum')}</h2>
      <p className={styles['hash']}>{hash}</p>
      <Button small onClick={() => void check()}>
        {t('documentApproval.check')}
      </Button>
      <output>
        {isRight !== undefined && t(isRight ? 'documentApproval.checked' : 'documentApproval.checkFailed')}
      </output>
    </section>
  );
}
