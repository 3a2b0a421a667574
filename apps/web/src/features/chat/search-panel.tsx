import { type SearchHit, searchRoutes } from '@app/contracts/search';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { ChatPanel } from './chat-panel.tsx';
import styles from './search-panel.module.css';

interface Props {
  conversationId: string;
  onClose: () => void;
}

const useHits = (conversation: string, q: string) =>
  useInfiniteQuery({
    queryKey: ['search', 'conversation', conversation, q],
    queryFn: ({ pageParam: page, signal }) =>
      call(searchRoutes.search, { query: { q, conversation, sort: 'newest', page, limit: 20 } }, signal),
    initialPageParam: 1,
    getNextPageParam: (last, _all, page) => (last.hasMore ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });

/** Finds messages of this conversation; a hit leads to its place, and the list stays beside it. */
export function SearchPanel({ conversationId, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim().slice(0, 300));
  return (
    <ChatPanel title={t('chat.search.title')} onClose={onClose}>
      <div className={styles['panel']}>
        <SearchField
          label={t('chat.search.label')}
          value={typed}
          onChange={setTyped}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the panel opens to search
          autoFocus
        />
        {sought.length < 2 ? (
          <output className={styles['note']}>{t('chat.search.hint')}</output>
        ) : (
          <Hits conversationId={conversationId} sought={sought} />
        )}
      </div>
    </ChatPanel>
  );
}

function Hits({ conversationId, sought }: { conversationId: string; sought: string }) {
  const found = useHits(conversationId, sought);
  if (found.isError) return <ErrorState error={found.error} retry={found.refetch} />;
  if (found.isPending) return <Skeleton lines={4} />;
  const hits = found.data.pages.flatMap((page) => page.hits);
  return (
    <>
      <output className={styles['note']}>{hits.length === 0 && t('chat.search.none')}</output>
      <ol className={styles['hits']} aria-label={t('chat.search.hits')}>
        {hits.map((hit) => (
          <Hit key={hit.message} hit={hit} />
        ))}
      </ol>
      <LoadMore
        hasMore={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onLoad={() => found.fetchNextPage()}
      />
    </>
  );
}

/** Where the panel lies over the conversation, it makes room for what was found. */
const keepsPanel = () => matchMedia('(min-width: 64.01rem)').matches;

function Hit({ hit }: { hit: SearchHit }) {
  const [address] = useLocation();
  return (
    <li>
      <Link
        href={`${address}?nachricht=${hit.message}${keepsPanel() ? '&suche=' : ''}`}
        className={styles['hit']}
      >
        <span className={styles['by']}>
          <PersonLine person={hit.author} /> <DateTime at={hit.createdAt} />
        </span>
        <span>
          {hit.excerpt.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
        </span>
      </Link>
    </li>
  );
}
