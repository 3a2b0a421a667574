import type { SearchHit } from '@app/contracts/search';
import { Hash, Lock, MessageSquareText } from 'lucide-react';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './search.module.css';
import { Stretches } from './stretches.tsx';

function PlaceIcon({ kind }: { kind: SearchHit['conversation']['kind'] }) {
  if (kind === 'topic') return <MessageSquareText size={16} aria-hidden />;
  if (kind === 'direct') return <Lock size={16} aria-hidden />;
  return <Hash size={16} aria-hidden />;
}

/** Where it was written, in words. */
export function placeOf({ space, conversation }: SearchHit): string {
  if (conversation.kind === 'direct') return t('search.directPlace');
  return space?.name ?? '';
}

/** A channel or direct conversation without a name is called what it is. */
export const titleOf = (hit: SearchHit) =>
  hit.conversation.title.length > 0 ? <Stretches of={hit.conversation.title} /> : t('search.directPlace');

/** One message that was found. */
export function HitEntry({ hit }: { hit: SearchHit }) {
  return (
    <li className={styles['entry']} data-space-kind={hit.space?.kind}>
      <p className={styles['place']}>
        <PlaceIcon kind={hit.conversation.kind} />
        <span>{placeOf(hit)}</span>
      </p>
      <h3 className={styles['title']}>
        <Link href={addresses.message(hit.message)}>{titleOf(hit)}</Link>
      </h3>
      <p className={styles['excerpt']}>
        <Stretches of={hit.excerpt} />
      </p>
      <p className={styles['meta']}>
        <PersonLine person={hit.author} />
        <span>
          <DateTime at={hit.createdAt} />
        </span>
        {hit.more > 0 && <span>{t('search.moreInTopic', { count: hit.more })}</span>}
      </p>
    </li>
  );
}
