import type { SpaceListItem } from '@app/contracts/spaces';
import { LayoutGrid } from 'lucide-react';
import { useUnread } from '../../conversations/unread.ts';
import { OwnInvitations } from '../../features/spaces/own-invitations.tsx';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import type { SignedIn } from '../../lib/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState, ErrorState, Skeleton, UnreadBadge } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useSpaces } from '../shell/own-spaces.ts';
import styles from './member-start.module.css';
import { CatchUpList } from './catch-up-list.tsx';

/** What happened since the last visit, and the way to one's spaces. */
export function MemberStart({ person }: { person: SignedIn }) {
  const { own, error, isPending, refetch } = useSpaces();
  const { direct } = useUnread();
  return (
    <Page>
      <PageHeader
        title={t('start.greeting', { name: person.name })}
        {...(person.lastVisitAt === null && { intro: t('start.sinceNever') })}
      />
      <OwnInvitations />
      {isPending && <Skeleton />}
      {error && <ErrorState error={error} retry={refetch} />}
      {!isPending && !error && own.length === 0 && <NoSpaces />}
      {(own.length > 0 || direct > 0) && <CatchUpList spaces={own} />}
      {own.length > 0 && <OwnSpaces spaces={own} />}
    </Page>
  );
}

const NoSpaces = () => (
  <EmptyState
    title={t('start.noSpaces')}
    icon={<LayoutGrid size={28} aria-hidden />}
    action={
      <LinkButton variant="primary" href={addresses.spaces}>
        {t('start.discover')}
      </LinkButton>
    }
  >
    {t('start.noSpacesText')}
  </EmptyState>
);

function OwnSpaces({ spaces }: { spaces: readonly SpaceListItem[] }) {
  const { inSpace } = useUnread();
  return (
    <section className={styles['section']} aria-labelledby="own-spaces-start">
      <div className={styles['sectionHead']}>
        <h2 id="own-spaces-start">{t('start.ownSpaces')}</h2>
        <LinkButton small variant="tertiary" href={addresses.spaces}>
          {t('start.allSpaces')}
        </LinkButton>
      </div>
      <ul className={styles['cards']}>
        {spaces.map((space) => (
          <li key={space.id}>
            <Card title={space.name} level={3} href={addresses.space(space.slug)} accent={space.kind}>
              <p className={styles['excerpt']}>{space.purpose}</p>
              <p className={styles['cardFoot']}>
                {inSpace(space.id) > 0 ? (
                  <>
                    <UnreadBadge count={inSpace(space.id)} />
                    <span aria-hidden>{t('start.unread', { count: inSpace(space.id) })}</span>
                  </>
                ) : (
                  t('start.nothingNew')
                )}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
