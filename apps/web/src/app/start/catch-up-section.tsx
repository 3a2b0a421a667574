import type { CatchUpReason } from '@app/contracts/catch-up';
import type { SpaceListItem } from '@app/contracts/spaces';
import {
  AtSign,
  CheckCheck,
  CircleCheck,
  Eye,
  Hash,
  type LucideIcon,
  MapPin,
  Megaphone,
  MessagesSquare,
  Reply,
} from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { UnreadBadge } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import type { CatchUpGroup, CatchUpItem } from './catch-up.ts';
import { plainText } from '../../conversations/plain-text.ts';
import styles from './member-start.module.css';

const icons: Partial<Record<CatchUpReason, LucideIcon>> = {
  reply: Reply,
  mention: AtSign,
  town: MapPin,
  answer: CircleCheck,
  announcement: Megaphone,
  followed: Eye,
};

/** The most important of each space, so that the last space is not five screens away. */
const atFirst = 4;

interface Section {
  group: Omit<CatchUpGroup, 'space'> & { space: SpaceListItem | null };
  busy: boolean;
  onMark: () => void;
}

/** What is new in a space, the most important first, or in direct conversations. */
export function CatchUpSection({ group: { space, total, items }, busy, onMark }: Section) {
  const name = space?.name ?? t('start.direct');
  const href = space ? addresses.space(space.slug) : addresses.directList;
  const more = total - items.length;
  const [isWhole, setIsWhole] = useState(items.length <= atFirst + 1);
  return (
    <article className={styles['group']} data-space-kind={space?.kind}>
      <header className={styles['groupHead']}>
        <h3>
          <Link href={href}>{name}</Link>
        </h3>
        <Button
          small
          variant="tertiary"
          icon={<CheckCheck size={18} aria-hidden />}
          busy={busy}
          aria-label={t('start.markReadOf', { name })}
          aria-keyshortcuts="l"
          onClick={onMark}
        >
          {t('start.markRead')}
        </Button>
      </header>
      <ul className={styles['items']}>
        {items.slice(0, isWhole ? items.length : atFirst).map((item) => (
          <Item key={item.item.conversation.id} slug={space?.slug} {...item} />
        ))}
      </ul>
      {!isWhole && (
        <p className={styles['more']}>
          <Button small variant="tertiary" onClick={() => setIsWhole(true)}>
            {t('start.showMore', { count: items.length - atFirst })}
          </Button>
        </p>
      )}
      {isWhole && more > 0 && (
        <p className={styles['more']}>
          <Link href={href}>{t('start.more', { count: more })}</Link>
        </p>
      )}
    </article>
  );
}

function addressOf(
  { reason, item: { conversation }, message }: CatchUpItem,
  slug: string | undefined,
): string {
  if (slug === undefined) return addresses.direct(conversation.id);
  const isOne = reason === 'reply' || reason === 'mention' || reason === 'town' || reason === 'answer';
  if (isOne && message) return addresses.message(message.id);
  return (conversation.kind === 'topic' ? addresses.topic : addresses.channel)(slug, conversation.id);
}

function Item({ slug, ...entry }: CatchUpItem & { slug: string | undefined }) {
  const { reason, item, message } = entry;
  const { conversation } = item;
  const { isKnown, inConversation } = useUnread();
  const unread = isKnown ? inConversation(conversation.id) : item.unread;
  const Icon = icons[reason] ?? (conversation.kind === 'topic' ? MessagesSquare : Hash);
  const title = conversation.title || (message?.author.name ?? t('start.direct'));
  return (
    <li className={classNames(styles['item'], unread === 0 && styles['read'])}>
      <Icon size={20} aria-hidden />
      <div>
        <p className={styles['reason']}>{unread === 0 ? t('start.read') : t(`start.reasons.${reason}`)}</p>
        <Link href={addressOf(entry, slug)} className={styles['title']}>
          {title}
        </Link>
        {message && <p className={styles['excerpt']}>{plainText(message.html).slice(0, 300)}</p>}
        <Voices {...entry} />
      </div>
      <UnreadBadge count={unread} />
    </li>
  );
}

/** Who wrote what is shown, and who was last to speak if that was somebody else. */
function Voices({ item: { conversation, lastAuthor }, message }: CatchUpItem) {
  if (!message) return null;
  const { author, createdAt, position } = message;
  const goesOn = conversation.lastPosition > position;
  return (
    <p className={styles['voice']}>
      <PersonLine person={author} /> · <DateTime at={createdAt} />
      {goesOn && lastAuthor && lastAuthor.id !== author.id && (
        <span className={styles['lastVoice']}>
          {t('start.lastVoice')} <PersonLine person={lastAuthor} />
        </span>
      )}
    </p>
  );
}
