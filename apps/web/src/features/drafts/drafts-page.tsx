import type { DraftListItem } from '@app/contracts/drafts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useEffect } from 'react';
import { draftSync } from '../../conversations/drafts/draft-sync.ts';
import { signInAndBack } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { useHint } from '../../lib/use-realtime.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { DraftEntry } from './draft-entry.tsx';
import styles from './drafts.module.css';
import { draftsQuery } from './drafts-queries.ts';

/** `/entwuerfe`: what was begun and not sent, on any device. */
export function DraftsPage() {
  const person = usePerson();
  return (
    <Page>
      <PageHeader title={t('drafts.title')} intro={t('drafts.intro')} />
      {person ? (
        <Drafts personId={person.id} />
      ) : (
        <EmptyState
          title={t('drafts.signInFirst')}
          action={<LinkButton href={signInAndBack()}>{t('drafts.signIn')}</LinkButton>}
        />
      )}
    </Page>
  );
}

function Drafts({ personId }: { personId: string }) {
  const { data, error, isPending, refetch } = useQuery(draftsQuery);
  const client = useQueryClient();
  useHint('drafts', () => void client.invalidateQueries({ queryKey: draftsQuery.queryKey }));
  useEffect(() => draftSync.pushAll(personId), [personId]);
  if (isPending) return <Skeleton lines={6} />;
  if (error) return <ErrorState error={error} retry={refetch} />;
  return <DraftList drafts={data} personId={personId} />;
}

function DraftList({ drafts, personId }: { drafts: DraftListItem[]; personId: string }) {
  if (drafts.length === 0)
    return (
      <EmptyState title={t('drafts.empty')} icon={<PenLine size={40} aria-hidden />}>
        {t('drafts.emptyHint')}
      </EmptyState>
    );
  return (
    <ul className={styles['list']}>
      {drafts.map((draft) => (
        <li key={draft.place}>
          <DraftEntry draft={draft} personId={personId} />
        </li>
      ))}
    </ul>
  );
}
