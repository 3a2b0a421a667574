import type { MailContent } from '@app/contracts/mail-settings';
import { useQuery } from '@tanstack/react-query';
import { Coffee } from 'lucide-react';
import { Link } from 'wouter';
import prose from '../../conversations/prose.module.css';
import { addresses } from '../../lib/addresses.ts';
import { fullText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { Alert, Badge, EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { mailPreviewQuery } from './mail-settings-queries.ts';
import styles from './mail-preview.module.css';

type Section = MailContent['sections'][number];
type Entry = Section['conversations'][number]['entries'][number];

/** `/einstellungen/benachrichtigungen/vorschau`: what the next mails would say. */
export function MailPreviewPage() {
  const { data, error, refetch } = useQuery(mailPreviewQuery);
  return (
    <Page>
      <PageHeader
        title={t('notifications.preview.title')}
        preline={<Link href={addresses.notificationSettings}>{t('notifications.settingsTitle')}</Link>}
        intro={t('notifications.preview.intro')}
      />
      {!data && (error ? <ErrorState error={error} retry={refetch} /> : <Skeleton />)}
      {data?.dueAt === null && (
        <EmptyState title={t('notifications.preview.empty')} icon={<Coffee size={28} aria-hidden />}>
          {t('notifications.preview.emptyText')}
        </EmptyState>
      )}
      {data && data.dueAt !== null && (
        <>
          <p>{t('notifications.preview.due', { when: fullText(new Date(data.dueAt)) })}</p>
          <Content content={data.content} />
          {data.more > 0 && <Alert>{t('notifications.preview.more', { count: data.more })}</Alert>}
        </>
      )}
    </Page>
  );
}

const Content = ({ content: { notices, sections } }: { content: MailContent }) => (
  <div className={styles['mail']}>
    {notices.map(({ kind, subject, note, path }) => (
      <p key={`${kind} ${path}`} className={styles['notice']}>
        <Link href={path}>
          {t(`notifications.kinds.${kind}`, { count: 1, names: '' })}
          {subject !== '' && `: ${subject}`}
        </Link>
        {note !== '' && <span>{t('notifications.note', { note })}</span>}
      </p>
    ))}
    {sections.map((section) => (
      <section key={section.space?.id ?? 'direct'} data-space-kind={section.space?.kind}>
        <h2>{section.space?.name ?? t('shell.direct')}</h2>
        {section.conversations.map(({ id, title, entries }) => (
          <article key={id}>
            <h3>
              <Link href={addresses.conversation(id)}>{title}</Link>
            </h3>
            {entries.map((entry) => (
              <Words key={entry.id} entry={entry} />
            ))}
          </article>
        ))}
      </section>
    ))}
  </div>
);

const Words = ({ entry: { id, author, at, html, reason } }: { entry: Entry }) => (
  <div className={styles['entry']}>
    <p className={styles['who']}>
      <PersonLine person={author} /> ·{' '}
      <Link href={addresses.message(id)}>
        <DateTime at={at} />
      </Link>{' '}
      {reason !== null && (
        <Badge tone="accent">{t(`notifications.preview.reasons.${reasonOf(reason)}`)}</Badge>
      )}
    </p>
    {/* The server rendered and sanitised it. */}
    <div className={prose['prose']} dangerouslySetInnerHTML={{ __html: html }} />
  </div>
);

const named = ['direct', 'reply', 'mention', 'town', 'topic'] as const;
const reasonOf = (reason: string) => named.find((name) => name === reason) ?? 'post';
