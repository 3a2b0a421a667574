import type { Conversation } from '@app/contracts/conversations';
import { CalendarClock, Megaphone, Timer } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { pauseText } from './control-dialog.tsx';
import styles from './conversation-terms.module.css';

const icon = { size: 14, 'aria-hidden': true } as const;

/** Who writes in a conversation, how often and until when, where moderators limited it. */
export function ConversationTerms({ conversation }: { conversation: Conversation }) {
  const { announcementOnly, slowModeSeconds, closesAt, reopensAt } = conversation;
  if (!announcementOnly && slowModeSeconds === 0 && closesAt === null && reopensAt === null) return null;
  return (
    <div className={styles['terms']}>
      {announcementOnly && <Badge icon={<Megaphone {...icon} />}>{t('moderation.terms.announcement')}</Badge>}
      {slowModeSeconds > 0 && (
        <Badge icon={<Timer {...icon} />}>
          {t('moderation.terms.slow', { pause: pauseText(slowModeSeconds) })}
        </Badge>
      )}
      {closesAt !== null && (
        <Badge icon={<CalendarClock {...icon} />}>
          {t('moderation.terms.closes')} <DateTime at={closesAt} show="full" />
        </Badge>
      )}
      {reopensAt !== null && (
        <Badge icon={<CalendarClock {...icon} />}>
          {t('moderation.terms.reopens')} <DateTime at={reopensAt} show="full" />
        </Badge>
      )}
    </div>
  );
}
