import type { SpaceListItem } from '@app/contracts/spaces';
import {
  Bell,
  Bookmark,
  Building2,
  House,
  LayoutGrid,
  LogOut,
  MessagesSquare,
  MoreVertical,
  Scale,
  Settings,
  ShieldCheck,
  UserRound,
} from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { type SignedIn, signOut, useActor } from '../../lib/session.ts';
import { classNames } from '../../ui/class-names.ts';
import { UnreadBadge } from '../../ui/feedback.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Avatar } from '../../ui/person.tsx';
import { Brand } from './brand.tsx';
import { DraftsSlot } from './drafts-slot.tsx';
import { InboxBadge } from './inbox-badge.tsx';
import { useSpaces } from './own-spaces.ts';
import { isWithin, seesAdministration } from './places.ts';
import { SearchBox } from './search-box.tsx';
import styles from './sidebar.module.css';

const ModerationBadge = lazy(() =>
  import('./moderation-badge.tsx').then((module) => ({ default: module.ModerationBadge })),
);

/** The way to everything on a wide window. */
export function Sidebar({ person }: { person: SignedIn }) {
  const [path, navigate] = useLocation();
  const { own } = useSpaces();
  const { direct } = useUnread();
  const actor = useActor();
  return (
    <div className={styles['sidebar']}>
      <div className={styles['brand']}>
        <Brand />
        <SearchBox />
      </div>
      <nav className={styles['scroll']} aria-label={t('shell.mainNavigation')}>
        <ul className={styles['group']}>
          <Entry href={addresses.start} icon={<House size={20} />} label={t('shell.start')} path={path} />
          <Entry
            href={addresses.inbox}
            icon={<Bell size={20} />}
            label={t('shell.inbox')}
            path={path}
            badge={<InboxBadge />}
          />
          <Entry
            href={addresses.spaces}
            icon={<LayoutGrid size={20} />}
            label={t('shell.spaces')}
            path={path}
            exact
          />
          <Entry
            href={addresses.directList}
            icon={<MessagesSquare size={20} />}
            label={t('shell.direct')}
            path={path}
            badge={<UnreadBadge count={direct} />}
          />
          <DraftsSlot entry={(link) => <Entry {...link} path={path} />} />
          <Entry
            href={addresses.municipalities}
            icon={<Building2 size={20} />}
            label={t('shell.municipalities')}
            path={path}
          />
          {own.some(({ role }) => role === 'moderator' || role === 'lead') && (
            <Entry
              href={addresses.moderation}
              icon={<Scale size={20} />}
              label={t('shell.moderation')}
              path={path}
              badge={<ModerationBadge />}
            />
          )}
          {seesAdministration(actor) && (
            <Entry
              href={addresses.administration}
              icon={<ShieldCheck size={20} />}
              label={t('shell.administration')}
              path={path}
            />
          )}
        </ul>
        {own.length > 0 && (
          <div className={styles['group']}>
            <h2 id="own-spaces">{t('shell.ownSpaces')}</h2>
            <ul className={styles['list']} aria-labelledby="own-spaces">
              {own.map((space) => (
                <SpaceEntry key={space.id} space={space} path={path} />
              ))}
            </ul>
          </div>
        )}
      </nav>
      <div className={styles['account']}>
        <Link href={addresses.account} className={styles['person']}>
          <Avatar person={person} size={36} />
          <span>
            <strong>{person.name}</strong>
            {person.organization !== null && <small>{person.organization}</small>}
          </span>
        </Link>
        <Menu
          label={t('shell.accountMenu')}
          icon={<MoreVertical size={20} />}
          align="end"
          items={[
            {
              label: t('shell.account'),
              icon: <UserRound size={18} />,
              onSelect: () => navigate(addresses.account),
            },
            {
              label: t('shell.bookmarks'),
              icon: <Bookmark size={18} />,
              onSelect: () => navigate(addresses.bookmarks),
            },
            {
              label: t('shell.settings'),
              icon: <Settings size={18} />,
              onSelect: () => navigate(addresses.settings),
            },
            { label: t('shell.signOut'), icon: <LogOut size={18} />, onSelect: () => void signOut() },
          ]}
        />
      </div>
    </div>
  );
}

interface EntryProps {
  href: string;
  icon: ReactNode;
  label: string;
  path: string;
  /** Current only on this very page, because what lies below it has entries of its own. */
  exact?: boolean;
  badge?: ReactNode;
}

function Entry({ href, icon, label, path, exact = false, badge }: EntryProps) {
  const current = exact ? path === href : isWithin(path, href);
  return (
    <li>
      <Link href={href} className={styles['link']} aria-current={current ? 'page' : undefined}>
        {icon}
        <span className={styles['name']}>{label}</span>
        {badge && <Suspense>{badge}</Suspense>}
      </Link>
    </li>
  );
}

function SpaceEntry({ space, path }: { space: SpaceListItem; path: string }) {
  const { inSpace, mentionsIn } = useUnread();
  const unread = inSpace(space.id);
  const current = isWithin(path, addresses.space(space.slug));
  return (
    <li data-space-kind={space.kind}>
      <Link
        href={addresses.space(space.slug)}
        className={classNames(styles['link'], unread > 0 && styles['hasUnread'])}
        aria-current={current ? 'page' : undefined}
      >
        <span className={styles['mark']} aria-hidden />
        <span className={styles['name']}>{space.name}</span>
        <UnreadBadge count={unread} mentions={mentionsIn(space.id)} />
      </Link>
    </li>
  );
}
