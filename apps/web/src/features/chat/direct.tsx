import { directRoutes } from '@app/contracts/direct';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MessageCircle } from 'lucide-react';
import { useEffect } from 'react';
import { v7 } from 'uuid';
import { useLocation, useSearchParams } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useFrame, useHint } from '../../lib/use-realtime.ts';
import { usePerson } from '../../lib/session.ts';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SignInOffer } from '../../ui/sign-in-offer.tsx';
import chat from './chat.module.css';
import { directListQuery, directQuery } from './chat.queries.ts';
import { DirectList } from './direct-list.tsx';
import { DirectView } from './direct-view.tsx';
import styles from './direct.module.css';
import { useKeyboardSpace } from './use-keyboard-space.ts';

/** Direct conversations: with whom, and one of them open. A phone shows one or the other. */
export function Direct({ id }: { id?: string | undefined }) {
  const person = usePerson();
  if (!person)
    return (
      <Page>
        <PageHeader title={t('chat.direct.title')} />
        <SignInOffer />
      </Page>
    );
  return <OwnDirect id={id} />;
}

function OwnDirect({ id }: { id: string | undefined }) {
  const [search] = useSearchParams();
  const withPerson = search.get('mit');
  useDirectNews();
  useKeyboardSpace();
  return (
    <div className={classNames(styles['page'], id !== undefined && styles['opened'])}>
      {id === undefined && <PageHeader title={t('chat.direct.title')} />}
      <div className={classNames(chat['chat'], id !== undefined && chat['opened'])} data-fills-window>
        <DirectList current={id} />
        {id === undefined ? <Nothing withPerson={withPerson} /> : <DirectView key={id} id={id} />}
      </div>
    </div>
  );
}

function Nothing({ withPerson }: { withPerson: string | null }) {
  const { length = 0 } = useQuery(directListQuery).data ?? {};
  if (withPerson !== null) return <OpenWith key={withPerson} personId={withPerson} />;
  return (
    <div className={chat['nothing']}>
      {length > 0 && (
        <EmptyState title={t('chat.direct.pick')} icon={<MessageCircle size={40} aria-hidden />} />
      )}
    </div>
  );
}

/** A link on somebody's page leads here: the conversation with them opens. */
function OpenWith({ personId }: { personId: string }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const opened = useQuery({
    queryKey: ['direct-with', personId],
    queryFn: () => call(directRoutes.open, { body: { id: v7(), people: [personId] } }),
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  const { data } = opened;
  useEffect(() => {
    if (!data) return;
    queries.setQueryData(directQuery(data.conversation.id).queryKey, data);
    void queries.invalidateQueries({ queryKey: directListQuery.queryKey, exact: true });
    navigate(addresses.direct(data.conversation.id), { replace: true });
  }, [data, queries, navigate]);
  return (
    <div className={styles['opening']}>
      {opened.isError ? <ErrorState error={opened.error} retry={opened.refetch} /> : <Skeleton lines={3} />}
    </div>
  );
}

/** Keeps the list true: who wrote comes up, and people or names that changed are read again. */
function useDirectNews(): void {
  const queries = useQueryClient();
  const readAgain = () => void queries.invalidateQueries({ queryKey: directListQuery.queryKey });
  useFrame('activity', (activity) => {
    if (activity.some(({ kind }) => kind === 'direct')) readAgain();
  });
  useHint('direct', readAgain);
}
