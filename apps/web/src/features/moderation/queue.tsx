import type { Space } from '@app/contracts/spaces';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { CaseCard } from './case-card.tsx';
import styles from './moderation.module.css';
import { casesQuery, useModerationNews } from './moderation.queries.ts';

/** What waits for a decision, oldest first; of one space, or of all that one moderates. */
export function Queue({ space }: { space?: Space }) {
  const [search, setSearch] = useSearchParams();
  const state = search.get('ansicht') === 'entschieden' ? 'decided' : 'open';
  const cases = useInfiniteQuery(casesQuery(space?.id, state));
  const all = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  useModerationNews();
  return (
    <>
      <RadioGroup
        label={t('moderation.show')}
        horizontal
        value={state}
        onChange={(next) => setSearch(next === 'open' ? {} : { ansicht: 'entschieden' }, { replace: true })}
        options={[
          { value: 'open', label: t('moderation.open') },
          { value: 'decided', label: t('moderation.decided') },
        ]}
      />
      {cases.isPending && <Skeleton />}
      {cases.isError && <ErrorState error={cases.error} retry={cases.refetch} />}
      {cases.data && all.length === 0 && <Nothing state={state} />}
      <ul className={styles['cases']}>
        {all.map((item) => (
          <li key={item.id}>
            <CaseCard item={item} inSpace={space !== undefined} />
          </li>
        ))}
      </ul>
      <LoadMore hasMore={cases.hasNextPage} loading={cases.isFetchingNextPage} onLoad={cases.fetchNextPage} />
    </>
  );
}

const Nothing = ({ state }: { state: 'open' | 'decided' }) =>
  state === 'open' ? (
    <EmptyState title={t('moderation.nothingOpen')} icon={<ShieldCheck size={40} aria-hidden />}>
      {t('moderation.nothingOpenHint')}
    </EmptyState>
  ) : (
    <EmptyState title={t('moderation.nothingDecided')} />
  );
