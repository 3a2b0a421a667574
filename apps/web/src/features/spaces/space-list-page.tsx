import { type SpaceKind, spaceKind, type SpaceListItem } from '@app/contracts/spaces';
import { canCreateSpace } from '@app/domain/space-rights';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { useActor, usePerson } from '../../lib/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { OwnInvitations } from './own-invitations.tsx';
import { SpaceCard } from './space-card.tsx';
import { spacesQuery } from './spaces.queries.ts';
import styles from './spaces.module.css';

type UnreadIn = (spaceId: string) => number;

/** My spaces, and those to discover. `unreadIn` counts by id of the space. */
export function SpaceListPage({ unreadIn }: { unreadIn: UnreadIn }) {
  const person = usePerson();
  const spaces = useQuery(spacesQuery());
  const mayCreate = canCreateSpace(useActor());
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
        <SpaceSections all={spaces.data} unreadIn={unreadIn} signedIn={person !== null} />
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
  unreadIn,
  signedIn,
}: {
  all: readonly SpaceListItem[];
  unreadIn: UnreadIn;
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
          unreadIn={unreadIn}
          empty={nothing(t('spaces.noneMine'))}
        />
      )}
      <Section
        title={t('spaces.discover')}
        intro={signedIn ? undefined : t('spaces.signInToJoin')}
        spaces={others}
        unreadIn={unreadIn}
        empty={nothing(t('spaces.noneToDiscover'))}
      />
      {archived.length > 0 && (
        <Section title={t('spaces.archivedOnes')} spaces={archived} unreadIn={unreadIn} empty={null} />
      )}
    </>
  );
}

function Section({
  title,
  intro,
  spaces,
  unreadIn,
  empty,
}: {
  title: string;
  intro?: string | undefined;
  spaces: readonly SpaceListItem[];
  unreadIn: UnreadIn;
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
              <SpaceCard space={space} unread={unreadIn(space.id)} />
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
