import type { ModerationCase } from '@app/contracts/moderation';
import { Clock, EyeOff, Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { MessageBody } from '../../conversations/message-parts.tsx';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { CaseActions } from './case-actions.tsx';
import styles from './moderation.module.css';

/** One thing to decide, with everything one needs for it: the words, who complains and why, and the buttons. */
export function CaseCard({
  item,
  inSpace,
  actions = <CaseActions item={item} />,
}: {
  item: ModerationCase;
  inSpace: boolean;
  /** Other ways to decide than those of a moderator who is signed in. */
  actions?: ReactNode;
}) {
  const heading = `case-${item.id}`;
  return (
    <article className={styles['case']} aria-labelledby={heading}>
      <header className={styles['caseHead']}>
        <Badge
          tone={item.kind === 'report' ? 'warning' : 'info'}
          icon={item.kind === 'report' ? <Flag size={14} aria-hidden /> : <Clock size={14} aria-hidden />}
        >
          {t(`moderation.kinds.${item.kind}`)}
        </Badge>
        <span className={styles['muted']}>
          {!inSpace && `${item.space.name}, `}
          <DateTime at={item.createdAt} />
        </span>
      </header>
      <h2 id={heading} className={styles['caseTitle']}>
        <PersonLine person={item.post.author} />
        <CasePlace item={item} />
      </h2>
      <section
        className={styles['post']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long post scrolls by keyboard too
        tabIndex={0}
        aria-label={t('moderation.wrote', { name: item.post.author.name })}
      >
        <MessageBody html={item.post.html} />
      </section>
      <PostState item={item} />
      {item.heldBecause && <p className={styles['muted']}>{t(`moderation.because.${item.heldBecause}`)}</p>}
      <ReportList reports={item.reports} />
      {item.state === 'open' ? actions : <Outcome item={item} />}
    </article>
  );
}

function CasePlace({ item: { conversation, post, space } }: { item: ModerationCase }) {
  if (!conversation)
    return <span className={styles['place']}>{t('moderation.newTopic', { title: post.title ?? '' })}</span>;
  return (
    <span className={styles['place']}>
      {t('moderation.inConversation', { title: conversation.title })}{' '}
      {post.position !== null && (
        <Link
          href={
            conversation.kind === 'topic'
              ? `${addresses.topic(space.slug, conversation.id)}/${post.id}`
              : `${addresses.channel(space.slug, conversation.id)}?nachricht=${post.id}`
          }
        >
          {t('moderation.goTo')}
        </Link>
      )}
    </span>
  );
}

/** Somebody may have taken it away meanwhile. */
function PostState({ item: { kind, post } }: { item: ModerationCase }) {
  if (kind !== 'report' || post.state === null || post.state === 'visible') return null;
  return <Badge icon={<EyeOff size={14} aria-hidden />}>{t(`moderation.postStates.${post.state}`)}</Badge>;
}

function ReportList({ reports }: Pick<ModerationCase, 'reports'>) {
  if (reports.length === 0) return null;
  return (
    <section className={styles['reports']}>
      <h3>{t('moderation.reportsTitle')}</h3>
      <ul>
        {reports.map((report) => (
          <li key={report.reporter.id ?? report.createdAt}>
            <strong>{t(`moderation.reasons.${report.reason}`)}</strong>
            {report.note.trim() !== '' && <p className={styles['words']}>{report.note}</p>}
            <span className={styles['muted']}>
              <PersonLine person={report.reporter} />, <DateTime at={report.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ item: { decision, decidedBy, decidedAt, note } }: { item: ModerationCase }) {
  return (
    <div className={styles['outcome']}>
      {decision && (
        <Badge tone={decision === 'keep' || decision === 'approve' ? 'success' : 'neutral'}>
          {t(`moderation.outcomes.${decision}`)}
        </Badge>
      )}
      {note.trim() !== '' && <p className={styles['words']}>{note}</p>}
      <span className={styles['muted']}>
        {decidedBy && t('moderation.decidedBy', { name: decidedBy.name })}{' '}
        {decidedAt && <DateTime at={decidedAt} />}
      </span>
    </div>
  );
}
