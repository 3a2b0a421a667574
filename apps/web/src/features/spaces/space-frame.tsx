import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { FileText, Info, MessageCircle, MessagesSquare, Settings, ShieldCheck, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../../lib/api.ts';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { spaceQuery } from '../../lib/space-query.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Alert, EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SignInOffer } from '../../ui/sign-in-offer.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { SpaceKindBadge, VisibilityBadge } from './space-kind.tsx';
import styles from './space-frame.module.css';
import { useJoinSpace } from './use-space-changes.ts';
import { useSpaceNews } from './use-space-news.ts';

export type SpaceTab = 'overview' | 'forum' | 'chat' | 'documents' | 'members' | 'moderation' | 'settings';

interface FrameProps {
  slug: string;
  tab: SpaceTab;
  /** Unread entries behind the tabs. */
  unreadIn?: (space: Space) => { forum: number; chat: number; moderation: number };
  /** The content brings the one h1 of the page, such as a topic's title; the space's name is then only a link. */
  ownHeading?: boolean;
  /** The content fills the window and scrolls by itself, as a chat does. */
  fill?: boolean;
  children: (space: Space) => ReactNode;
}

/** What surrounds every page of a space: which one it is, what it is for, its parts. */
export function SpaceFrame({ slug, ...frame }: FrameProps) {
  const space = useQuery(spaceQuery(slug));
  // What was read before a right ended must not stay on the screen.
  if (space.data && !isGone(space.error)) return <LoadedFrame {...frame} slug={slug} space={space.data} />;
  return (
    <Page>{space.error ? <SpaceProblem error={space.error} retry={space.refetch} /> : <Skeleton />}</Page>
  );
}

const isGone = (error: unknown) => error instanceof ApiError && error.status === 404;

function SpaceProblem({ error, retry }: { error: unknown; retry: () => unknown }) {
  if (!isGone(error)) return <ErrorState error={error} retry={retry} />;
  return (
    <>
      <PageHeader title={t('spaces.notFoundTitle')} />
      <EmptyState
        title={t('spaces.notFoundText')}
        action={
          <>
            <SignInOffer />
            <LinkButton href={addresses.spaces}>{t('spaces.toList')}</LinkButton>
          </>
        }
      />
    </>
  );
}

function LoadedFrame({ space, tab, unreadIn, ownHeading, fill, children }: FrameProps & { space: Space }) {
  const slim = ownHeading || fill;
  useSpaceNews(space.id);
  return (
    <div className={classNames(styles['frame'], fill && styles['fill'])} data-space-kind={space.kind}>
      <div
        className={classNames(styles['head'], slim && styles['slim'], tab !== 'overview' && styles['inside'])}
      >
        {ownHeading ? (
          <p className={styles['name']}>
            <Link href={addresses.space(space.slug)}>{space.name}</Link>
          </p>
        ) : (
          <PageHeader
            title={space.name}
            {...(!slim && {
              preline: <Badges space={space} />,
              intro: space.purpose,
              actions: <AttentionMenu place={{ space: space.id }} align="end" />,
            })}
          />
        )}
        <Tabs label={t('spaces.tabs.label')} tabs={tabsOf(space, tab, unreadIn?.(space))} />
        {!slim && <Notices space={space} />}
      </div>
      <div className={styles['content']}>{children(space)}</div>
    </div>
  );
}

const Badges = ({ space }: { space: Space }) => (
  <span className={styles['badges']}>
    <SpaceKindBadge kind={space.kind} />
    <VisibilityBadge visibility={space.visibility} />
  </span>
);

function tabsOf(
  space: Space,
  tab: SpaceTab,
  unread: ReturnType<NonNullable<FrameProps['unreadIn']>> | undefined,
) {
  const { slug, can } = space;
  const icon = { size: 18, 'aria-hidden': true } as const;
  const of = (name: SpaceTab, href: string, sign: ReactNode) => ({
    href,
    label: t(`spaces.tabs.${name}`),
    icon: sign,
    current: tab === name,
  });
  return [
    of('overview', addresses.space(slug), <Info {...icon} />),
    { ...of('forum', addresses.forum(slug), <MessagesSquare {...icon} />), unread: unread?.forum ?? 0 },
    { ...of('chat', addresses.chat(slug), <MessageCircle {...icon} />), unread: unread?.chat ?? 0 },
    of('documents', addresses.documents(slug), <FileText {...icon} />),
    of('members', addresses.spaceMembers(slug), <Users {...icon} />),
    ...(can.moderate
      ? [
          {
            ...of('moderation', addresses.spaceModeration(slug), <ShieldCheck {...icon} />),
            unread: unread?.moderation ?? 0,
          },
        ]
      : []),
    ...(can.manage ? [of('settings', addresses.spaceSettings(slug), <Settings {...icon} />)] : []),
  ];
}

function Notices({ space }: { space: Space }) {
  const join = useJoinSpace();
  const person = usePerson();
  if (space.archived) return <Alert title={t('spaces.archived')}>{t('spaces.archivedNotice')}</Alert>;
  if (space.can.join)
    return (
      <Alert
        actions={
          <Button small variant="primary" busy={join.isPending} onClick={() => join.mutate(space)}>
            {t('spaces.join')}
          </Button>
        }
      >
        {t('spaces.joinHint')}
      </Alert>
    );
  if (person === null && space.role === null) return <Alert>{t('spaces.visitorHint')}</Alert>;
  return null;
}
