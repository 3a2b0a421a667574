import type { Space } from '@app/contracts/spaces';
import { type TopicFilter, topicSort } from '@app/contracts/topics';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { FilterChoices } from './filter-choices.tsx';
import { forumAddress } from './forum-addresses.ts';
import styles from './forum.module.css';
import { SavedViews, SaveView } from './saved-views.tsx';

interface Props {
  space: Space;
  filter: TopicFilter;
}

/** What is chosen in the folded part. */
const foldedCount = ({ state, own, town, tag }: TopicFilter) =>
  [state, own, town, tag].filter((value) => value !== undefined).length;

/** Everything that narrows and orders the list, and the views somebody kept. */
export function TopicFilters({ space, filter }: Props) {
  const person = usePerson();
  const [, go] = useLocation();
  const address = (change: TopicFilter) => forumAddress(space.slug, { ...filter, ...change });
  const count = foldedCount(filter);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles['controls']}>
      {person && <SavedViews space={space} filter={filter} />}
      <div className={styles['filters']}>
        {person && <UnreadSwitch filter={filter} address={address} />}
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal size={18} aria-hidden />
          {count === 0 ? t('forum.filter.open') : t('forum.filter.openCount', { count })}
        </button>
        <Order value={filter.sort ?? 'activity'} change={(sort) => go(address({ sort }))} />
      </div>
      {open && (
        <div id={id} className={styles['choices']}>
          <FilterChoices space={space} filter={filter} change={(change) => go(address(change))} />
          {person && <SaveView space={space} filter={filter} />}
        </div>
      )}
    </div>
  );
}

function UnreadSwitch({
  filter,
  address,
}: {
  filter: TopicFilter;
  address: (change: TopicFilter) => string;
}) {
  return (
    <ul className={styles['switch']} aria-label={t('forum.show')}>
      {([undefined, 'only'] as const).map((unread) => (
        <li key={unread ?? 'all'}>
          <Link href={address({ unread })} aria-current={filter.unread === unread ? 'true' : undefined}>
            {t(unread ? 'forum.onlyUnread' : 'forum.allTopics')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type Sort = NonNullable<TopicFilter['sort']>;

function Order({ value, change }: { value: Sort; change: (sort: Sort) => void }) {
  const id = useId();
  return (
    <div className={styles['order']}>
      <label htmlFor={id}>{t('forum.sort.label')}</label>
      <select id={id} value={value} onChange={(event) => change(event.target.value as Sort)}>
        {topicSort.options.map((sort) => (
          <option key={sort} value={sort}>
            {t(`forum.sort.${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
