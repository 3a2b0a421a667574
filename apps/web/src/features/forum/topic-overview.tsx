import type { Conversation } from '@app/contracts/conversations';
import { type TopicOverview as Overview, topicOverviewRoutes } from '@app/contracts/topic-overview';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, FileText, Heart, Link2, Users } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './topic-overview.module.css';

interface Props {
  conversation: Conversation;
  jumpTo: (position: number) => void;
}

/** Shorter topics are seen at a glance. */
const worthIt = 4;

/** A long topic in one line, and unfolded: who takes part, what was appreciated most, which links stand in it. */
export function TopicOverview({ conversation, jumpTo }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { lastPosition, createdAt, lastMessageAt } = conversation;
  if (lastPosition < worthIt) return null;
  return (
    <section className={styles['overview']} aria-label={t('forum.overview.title')}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <strong>{t('forum.overview.title')}</strong>
        <span>
          {t('forum.overview.posts', { count: lastPosition })} · <DateTime at={createdAt} show="date" />{' '}
          {t('forum.overview.until')} <DateTime at={lastMessageAt ?? createdAt} show="date" />
        </span>
        <ChevronDown size={20} aria-hidden />
      </button>
      {open && (
        <div id={id}>
          <Unfolded conversation={conversation} jumpTo={jumpTo} />
        </div>
      )}
    </section>
  );
}

function Unfolded({ conversation: { id, lastPosition }, jumpTo }: Props) {
  const overview = useQuery({
    queryKey: ['topic-overview', id, lastPosition],
    queryFn: ({ signal }) => call(topicOverviewRoutes.read, { params: { conversationId: id } }, signal),
    placeholderData: (before) => before,
  });
  if (overview.isPending) return <Skeleton lines={4} />;
  if (overview.isError) return <ErrorState error={overview.error} retry={overview.refetch} />;
  const { people, mostReacted, links } = overview.data;
  return (
    <div className={styles['parts']}>
      <People overview={overview.data} />
      {mostReacted.length > 0 && (
        <Part title={t('forum.overview.appreciated')} icon={<Heart size={18} aria-hidden />}>
          {mostReacted.map((post) => (
            <li key={post.id}>
              <button type="button" className={styles['jump']} onClick={() => jumpTo(post.position)}>
                <strong>{post.author.name}</strong> <span>{post.excerpt}</span>
              </button>
              <span className={styles['aside']}>
                {t('forum.overview.reactions', { count: post.reactions })}
              </span>
            </li>
          ))}
        </Part>
      )}
      {links.length > 0 && <Links links={links} jumpTo={jumpTo} />}
      {people.length === 0 && <p>{t('forum.overview.nothing')}</p>}
    </div>
  );
}

function People({ overview: { people, peopleCount, organizations } }: { overview: Overview }) {
  if (people.length === 0) return null;
  const title = t('forum.overview.people', { count: peopleCount });
  const from = t('forum.overview.organizations', { count: organizations });
  return (
    <Part title={`${title} ${from}`} icon={<Users size={18} aria-hidden />}>
      {people.map(({ person, posts }, index) => (
        <li key={person.id ?? index}>
          <PersonLine person={person} avatar size={28} />
          <span className={styles['aside']}>{t('forum.overview.posts', { count: posts })}</span>
        </li>
      ))}
      {peopleCount > people.length && (
        <li className={styles['aside']}>
          {t('forum.overview.more', { count: peopleCount - people.length })}
        </li>
      )}
    </Part>
  );
}

function Links({ links, jumpTo }: { links: Overview['links']; jumpTo: Props['jumpTo'] }) {
  return (
    <Part title={t('forum.overview.links')} icon={<Link2 size={18} aria-hidden />}>
      {links.map(({ href, text, file, position }) => (
        <li key={href}>
          {file && <FileText size={16} aria-hidden />}
          <a href={href} rel="noopener noreferrer nofollow">
            {text}
          </a>
          <button type="button" className={styles['place']} onClick={() => jumpTo(position)}>
            {t('forum.overview.inPost', { position })}
          </button>
        </li>
      ))}
    </Part>
  );
}

const Part = ({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) => (
  <section>
    <h2>
      {icon} {title}
    </h2>
    <ul>{children}</ul>
  </section>
);
