import type { OrganizationProfile } from '@app/contracts/organizations';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { DateTime } from '../../../ui/date-time.tsx';
import { Badge } from '../../../ui/feedback.tsx';
import { Avatar } from '../../../ui/person.tsx';
import css from './profile.module.css';

type Props = { profile: OrganizationProfile };

/** A heading with a list below it, or the sentence that says why there is none. */
export function Section({
  title,
  empty,
  children,
}: {
  title: string;
  empty?: string | false;
  children?: ReactNode;
}) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {empty ? <p className={css.empty}>{empty}</p> : children}
    </section>
  );
}

export function ProfilePeople({ profile: { people } }: Props) {
  const title = t('network.profile.people');
  if (people === null) return <Section title={title} empty={t('network.profile.peopleHidden')} />;
  return (
    <Section title={title} empty={people.length === 0 && t('network.profile.noPeople')}>
      <ul className={css.people}>
        {people.map(({ person, roleTitle, isContact }) => (
          <li key={person.id}>
            <Avatar person={person} size={44} />
            <span className={css.words}>
              <Link href={`/personen/${person.id}`} className={css.name}>
                {person.name}
              </Link>
              {roleTitle !== '' && <span className={css.meta}>{roleTitle}</span>}
            </span>
            {isContact && <Badge tone="accent">{t('network.profile.contact')}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const ProfileSpaces = ({ profile: { spaces } }: Props) => (
  <Section title={t('network.profile.spaces')} empty={spaces.length === 0 && t('network.profile.noSpaces')}>
    <ul className={css.spaces}>
      {spaces.map((space) => (
        <li key={space.id} data-space-kind={space.kind}>
          <Link href={addresses.space(space.slug)} className={css.name}>
            {space.name}
          </Link>
          <span className={css.meta}>{space.purpose}</span>
        </li>
      ))}
    </ul>
  </Section>
);

export const ProfileTopics = ({ profile: { topics } }: Props) => (
  <Section title={t('network.profile.topics')} empty={topics.length === 0 && t('network.profile.noTopics')}>
    <ul className={css.topics}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <Link href={addresses.topic(topic.space.slug, topic.id)} className={css.name}>
            {topic.title}
          </Link>
          <span className={css.meta}>
            {topic.author.name} · {topic.space.name} · <DateTime at={topic.createdAt} /> ·{' '}
            {t('network.profile.posts', { count: topic.posts })}
          </span>
        </li>
      ))}
    </ul>
  </Section>
);
