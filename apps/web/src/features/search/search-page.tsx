import type { SearchResult } from '@app/contracts/search';
import { useInfiniteQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { usePerson } from '../../lib/session.ts';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { FilesFound } from './files-found.tsx';
import { HitEntry } from './hit-entry.tsx';
import { OrganizationsFound, PeopleFound } from './name-entries.tsx';
import { recentSearches } from './recent-searches.ts';
import { RecentSearches } from './recent-list.tsx';
import { askedIn, hasFilter, type SearchAsked, searchAddress } from './search-address.ts';
import { SearchFilters } from './search-filters.tsx';
import { searchQuery, whileTyping } from './search-queries.ts';
import styles from './search.module.css';

/** `/suche`: everything one may read, by words, names and filters; all of the question stands in the address. */
export function SearchPage() {
  const [, navigate] = useLocation();
  const inAddress = useSearch();
  const asked = useMemo(() => askedIn(inAddress), [inAddress]);
  const [typed, setTyped] = useState(asked.q);
  const [shown, setShown] = useState(asked.q);
  // Somebody came with another question, by a link or the way back.
  if (asked.q !== shown) {
    setShown(asked.q);
    if (asked.q !== typed.trim()) setTyped(asked.q);
  }
  const settled = useSettled(typed.trim(), whileTyping);
  const ask = (change: Partial<SearchAsked>) =>
    navigate(searchAddress({ ...asked, ...change }), { replace: true });
  const isStale = settled !== asked.q;
  useEffect(() => {
    if (isStale) navigate(searchAddress({ ...askedIn(location.search), q: settled }), { replace: true });
    // Only what was typed leads to another address; an address never does.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled]);
  return (
    <Page>
      <PageHeader title={t('search.title')} intro={t('search.intro')} />
      <div className={styles['field']}>
        <SearchField
          label={t('search.field')}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <SearchFilters asked={asked} change={ask} />
      <Results asked={asked} onRecent={setTyped} />
    </Page>
  );
}

function Results({ asked, onRecent }: { asked: SearchAsked; onRecent: (text: string) => void }) {
  const person = usePerson();
  const recent = useMemo(() => recentSearches(person?.id), [person?.id]);
  const found = useInfiniteQuery(searchQuery(asked));
  const hasResults = found.isSuccess && !found.isPlaceholderData;
  useEffect(() => {
    if (!hasResults) return undefined;
    // What was only passed through while typing is not remembered.
    const timer = setTimeout(() => recent.remember(asked.q), 2_500);
    return () => clearTimeout(timer);
  }, [asked.q, hasResults, recent]);

  if (asked.q === '' && !hasFilter(asked)) return <RecentSearches recent={recent} onChoose={onRecent} />;
  if (asked.q.length === 1) return <p className={styles['note']}>{t('search.tooShort')}</p>;
  if (found.isError) return <ErrorState error={found.error} retry={found.refetch} />;
  if (!found.data) return <Skeleton />;
  return (
    <>
      <Found pages={found.data.pages} isOld={found.isPlaceholderData} />
      <LoadMore
        hasMore={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onLoad={found.fetchNextPage}
        label={t('search.more')}
      />
    </>
  );
}

const countText = ({ count, isLowest }: SearchResult) =>
  isLowest ? t('search.countLowest', { count }) : t('search.count', { count });

const isNothing = ({ hits, files, people, organizations }: SearchResult) =>
  hits.length + files.length + people.length + organizations.length === 0;

function Found({ pages, isOld }: { pages: SearchResult[]; isOld: boolean }) {
  const [first] = pages;
  if (!first) return null;
  const hits = pages.flatMap((page) => page.hits);
  return (
    <div className={styles['found']} aria-busy={isOld} data-old={isOld || undefined}>
      <output className={styles['count']}>
        {isNothing(first) ? t('search.nothing') : first.count > 0 ? countText(first) : ''}
      </output>
      {first.corrected.map(({ typed, meant }) => (
        <p key={typed} className={styles['note']}>
          {t('search.corrected', { typed, meant })}
        </p>
      ))}
      {isNothing(first) && (
        <EmptyState title={t('search.nothing')} icon={<SearchX size={32} aria-hidden />}>
          {t('search.nothingHint')}
        </EmptyState>
      )}
      <PeopleFound people={first.people} />
      <OrganizationsFound organizations={first.organizations} />
      <FilesFound files={pages.flatMap((page) => page.files)} />
      {hits.length > 0 && (
        <section aria-labelledby="found-messages">
          <h2 id="found-messages" className={styles['heading']}>
            {t('search.messages')}
          </h2>
          <ol className={styles['hits']}>
            {hits.map((hit) => (
              <HitEntry key={hit.message} hit={hit} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
