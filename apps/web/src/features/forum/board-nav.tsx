import type { Space } from '@app/contracts/spaces';
import type { TopicFilter } from '@app/contracts/topics';
import { useRef } from 'react';
import { Link } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { useScrollFade } from '../../ui/scroll-fade.ts';
import { forumAddress } from './forum-addresses.ts';
import styles from './forum.module.css';

/** The boards of a space with how many topics each has. One board needs no choice. */
export function BoardNav({ space, filter }: { space: Space; filter: TopicFilter }) {
  const list = useRef<HTMLUListElement>(null);
  useScrollFade(list);
  if (space.boards.length < 2) return null;
  const total = space.boards.reduce((sum, { topics }) => sum + topics, 0);
  const entries = [
    { id: undefined, name: t('forum.allBoards'), topics: total, description: '' },
    ...space.boards,
  ];
  return (
    <nav aria-label={t('forum.boards')}>
      <ul ref={list} className={styles['boards']}>
        {entries.map(({ id, name, topics, description }) => (
          <li key={id ?? 'all'}>
            <Link
              href={forumAddress(space.slug, { ...filter, board: id })}
              className={styles['board']}
              aria-current={id === filter.board ? 'page' : undefined}
              title={description}
            >
              {name} <span className={styles['boardCount']}>{topics}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
