import type { Notification, NotificationKind } from '@app/contracts/notifications';
import {
  AtSign,
  BarChart3,
  Bell,
  CalendarClock,
  Check,
  CircleCheck,
  CornerDownRight,
  Landmark,
  type LucideIcon,
  MailWarning,
  MessageCircle,
  MessagesSquare,
  ShieldCheck,
  UserPlus,
} from 'lucide-react';
import { Link } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './inbox.module.css';
import { headlineOf, placeOf, subjectOf } from './notification-texts.ts';

const icons: Partial<Record<NotificationKind, LucideIcon>> = {
  direct: MessageCircle,
  reply: CornerDownRight,
  mention: AtSign,
  town: Landmark,
  topic: MessagesSquare,
  post: Bell,
  answer: CircleCheck,
  reminder: CalendarClock,
  poll: BarChart3,
  invitation: UserPlus,
  mail: MailWarning,
};

/** One line of what happened, where, and how it begins; going there marks it as read. */
export function InboxRow({ notification, onRead }: { notification: Notification; onRead: () => void }) {
  const { kind, unread, space } = notification;
  const Icon = icons[kind] ?? ShieldCheck;
  const headline = headlineOf(notification);
  return (
    <li className={classNames(styles['row'], unread && styles['unread'])} data-space-kind={space?.kind}>
      <Icon size={20} aria-hidden />
      <div className={styles['words']}>
        <Link
          href={placeOf(notification)}
          className={styles['headline']}
          onClick={() => {
            if (unread) onRead();
          }}
        >
          {unread && <VisuallyHidden>{t('notifications.unreadMark')} </VisuallyHidden>}
          {headline}
        </Link>
        <Details notification={notification} />
      </div>
      {unread && (
        <IconButton
          label={t('notifications.markReadOf', { headline })}
          align="end"
          className={styles['mark'] ?? ''}
          icon={<Check size={18} />}
          onClick={onRead}
        />
      )}
    </li>
  );
}

const Details = ({ notification }: { notification: Notification }) => {
  const { space, conversation, excerpt, note, at } = notification;
  return (
    <>
      <p className={styles['where']}>
        <span className={styles['subject']}>{subjectOf(notification)}</span>
        {space && conversation && <span>{space.name}</span>}
        <DateTime at={at} />
      </p>
      {note !== '' && <p className={styles['note']}>{t('notifications.note', { note })}</p>}
      {excerpt !== '' && <p className={styles['excerpt']}>{excerpt}</p>}
    </>
  );
};
