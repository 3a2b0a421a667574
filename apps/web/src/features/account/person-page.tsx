import type { peopleRoutes } from '@app/contracts/profiles';
import type { RouteOutput } from '@app/contracts/route';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { ApiError } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Avatar } from '../../ui/person.tsx';
import { personQuery } from './account-queries.ts';
import styles from './account.module.css';

type Person = RouteOutput<typeof peopleRoutes.read>;

const addressOf = ({ ags, id }: { ags: string | null; id: string }) =>
  ags === null ? `/organisationen/${id}` : `/kommunen/${ags}`;

const needsSignIn = (error: unknown) => error instanceof ApiError && error.problem.code === 'unauthenticated';

/** What somebody says about themselves, and for whom they act. */
export function PersonPage() {
  const { personId = '' } = useParams();
  const person = useQuery(personQuery(personId));
  return (
    <Page>
      {person.isPending && <Skeleton lines={6} />}
      {person.isError && (
        <>
          <PageHeader title={t(needsSignIn(person.error) ? 'account.person' : 'account.personMissing')} />
          <ErrorState error={person.error} retry={person.refetch} />
        </>
      )}
      {person.data && <PersonView person={person.data} />}
    </Page>
  );
}

function PersonView({ person }: { person: Person }) {
  const isMe = usePerson()?.id === person.id;
  const role = person.platformRole;
  return (
    <>
      <PageHeader
        title={person.name}
        {...(person.organization !== null && { intro: person.organization })}
        actions={
          isMe ? (
            <LinkButton href="/konto">{t('account.editProfile')}</LinkButton>
          ) : (
            <LinkButton href={addresses.directWith(person.id)}>{t('account.write')}</LinkButton>
          )
        }
      />
      <div className={styles['person']}>
        <Avatar person={person} size={112} />
        <div className={styles['panel']}>
          {role !== 'member' && (
            <div>
              <Badge tone="accent">{t(`account.role.${role}`)}</Badge>
            </div>
          )}
          {person.about.trim() !== '' && <p className={styles['about']}>{person.about}</p>}
          <p className={styles['muted']}>
            {t('account.memberSince')} <DateTime at={person.memberSince} show="date" />
          </p>
        </div>
      </div>
      <section className={styles['panel']} aria-labelledby="functions">
        <h2 id="functions">{t('account.functions')}</h2>
        {person.affiliations.length === 0 && <p>{t('account.noFunctions')}</p>}
        <ul className={styles['list']}>
          {person.affiliations.map(({ id, organization, roleTitle, isContact }) => (
            <li key={id}>
              <div className={styles['entry']}>
                <span className={styles['entryTitle']}>
                  <Link href={addressOf(organization)}>{organization.name}</Link>
                  {isContact && <Badge tone="accent">{t('account.contact')}</Badge>}
                </span>
                {roleTitle !== '' && <span className={styles['muted']}>{roleTitle}</span>}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
