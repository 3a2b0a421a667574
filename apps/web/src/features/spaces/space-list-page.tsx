import { type SpaceKind, spaceKind, type SpaceListItem } from '@app/contracts/spaces';
import { canCreateSpace } from '@app/domain/space-rights';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { OwnInvitations } from './own-invitations.tsx';
import { SpaceCard } from './space-card.tsx';
import { spacesQuery } from './spaces.queries.ts';
import styles from './spaces.module.css';
import { useSpaceListNews } from './use-space-news.ts';

type Unread = ReadonlyMap<string, number>;

/** My spaces, and those to discover. `unread` counts by id of the space. */
export function SpaceListPage({ unread }: { unread: Unread }) {
  const person = usePerson();
  const spaces = useQuery(spacesQuery());
  useSpaceListNews();
  const mayCreate = person !== null && canCreateSpace({ ...person, personId: person.id });
  return (
    <Page wide>
      <PageHeader
        title={t('spaces.title')}
        intro={t('spaces.intro')}
        actions={
          mayCreate && (
            <LinkButton href={addresses.newSpace} icon={<Plus size={20} aria-hidden />}>
              {t('spaces.create.open')}
            </LinkButton>
          )
        }
      />
      <OwnInvitations />
      {spaces.data ? (
        <SpaceSections all={spaces.data} unread={unread} signedIn={person !== null} />
      ) : spaces.error ? (
        <ErrorState error={spaces.error} retry={spaces.refetch} />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}

function SpaceSections({
  all,
  unread,
  signedIn,
}: {
  all: readonly SpaceListItem[];
  unread: Unread;
  signedIn: boolean;
}) {
  const [kind, setKind] = useState<SpaceKind>();
  const shown = kind === undefined ? all : all.filter((space) => space.kind === kind);
  const mine = shown.filter(({ role, archived }) => role !== null && !archived);
  const others = shown.filter(({ role, archived }) => role === null && !archived);
  const archived = shown.filter((space) => space.archived);
  const nothing = (title: string) => <EmptyState title={kind ? t('spaces.noneOfKind') : title} />;
  return (
    <>
      <KindFilter all={all} kind={kind} onChange={setKind} />
      {signedIn && (
        <Section
          title={t('spaces.mine')}
          spaces={mine}
          unread={unread}
          empty={nothing(t('spaces.noneMine'))}
        />
      )}
      <Section
        title={t('spaces.discover')}
        intro={signedIn ? undefined : t('spaces.signInToJoin')}
        spaces={others}
        unread={unread}
        empty={nothing(t('spaces.noneToDiscover'))}
      />
      {archived.length > 0 && (
        <Section title={t('spaces.archivedOnes')} spaces={archived} unread={unread} empty={null} />
      )}
    </>
  );
}

function Section({
  title,
  intro,
  spaces,
  unread,
  empty,
}: {
  title: string;
  intro?: string | undefined;
  spaces: readonly SpaceListItem[];
  unread: Unread;
  empty: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{title}</h2>
      {intro !== undefined && <p>{intro}</p>}
      {spaces.length === 0 ? (
        empty
      ) : (
        <ul className={styles['cards']}>
          {spaces.map((space) => (
            <li key={space.id}>
              <SpaceCard space={space} unread={unread.get(space.id) ?? 0} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Only kinds that exist here; with one kind there is nothing to filter. */
function KindFilter({
  all,
  kind,
  onChange,
}: {
  all: readonly SpaceListItem[];
  kind: SpaceKind | undefined;
  onChange: (kind: SpaceKind | undefined) => void;
}) {
  const present = spaceKind.options.filter((option) => all.some((space) => space.kind === option));
  if (present.length < 2) return null;
  return (
    <fieldset aria-label={t('spaces.filterByKind')} className={styles['filter']}>
      {[undefined, ...present].map((option) => (
        <button
          key={option ?? 'all'}
          type="button"
          aria-pressed={option === kind}
          data-space-kind={option}
          onClick={() => onChange(option)}
        >
          {option ? t(`spaces.kinds.${option}`) : t('spaces.allKinds')}
        </button>
      ))}
    </fieldset>
  );
}
