import { Bell, Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useFollowUnread } from '../../conversations/unread.ts';
import { useSpaceListNews } from '../../features/spaces/use-space-news.ts';
import { addresses } from '../../lib/addresses.ts';
import { loadPageTexts, t } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { useShortcut } from '../../lib/shortcuts.ts';
import { LinkButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Alert } from '../../ui/feedback.tsx';
import { Toaster } from '../../ui/toaster.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Brand } from './brand.tsx';
import { Footer } from './footer.tsx';
import { InboxBadge } from './inbox-badge.tsx';
import { LiveRegion } from './live-region.tsx';
import { OpenSwitcher } from './open-switcher.tsx';
import { useSpaces } from './own-spaces.ts';
import { isUnframed, spaceOfPath } from './places.ts';
import { useSessionSocket } from './session-socket.ts';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { StatusLine } from './status-line.tsx';
import { useSendUnsent } from './unsent.ts';
import { useNavigation } from './use-navigation.ts';
import { usePush } from './use-push.ts';

const MailNotice = lazy(async () => {
  const [{ MailNotice: component }] = await Promise.all([
    import('../../features/mail-delivery/mail-notice.tsx'),
    loadPageTexts(),
  ]);
  return { default: component };
});

const ShortcutList = lazy(() =>
  import('./shortcut-list.tsx').then((module) => ({ default: module.ShortcutList })),
);

/** What surrounds every page. */
export function Shell({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const { person } = useSession();
  useNavigation();
  useSessionSocket(person?.id);
  usePush(person?.id);
  useFollowUnread();
  useSendUnsent(person?.id);
  useSpaceListNews();
  return (
    <>
      {isUnframed(path) ? children : <Frame>{children}</Frame>}
      <StatusLine />
      <Toaster />
      <LiveRegion />
    </>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { person } = useSession();
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (person && !wasSignedIn) setWasSignedIn(true);
  return (
    <div className={classNames(styles['shell'], !person && styles['visitor'])}>
      <a className={styles['skip']} href="#main">
        {t('shell.skip')}
      </a>
      {person ? <Sidebar person={person} /> : <VisitorBar />}
      {person && <TopBar />}
      <Column isSignedOut={!person && wasSignedIn}>{children}</Column>
      {person && <ForMembers />}
    </div>
  );
}

function Column({ isSignedOut, children }: { isSignedOut: boolean; children: ReactNode }) {
  const { demo, person } = useSession();
  return (
    <div className={styles['column']}>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {demo && person && <Demo />}
        {isSignedOut && <SignedOut />}
        {person?.mailsReturn && (
          <Suspense>
            <MailNotice />
          </Suspense>
        )}
        {children}
      </main>
      <Footer />
    </div>
  );
}

const Demo = () => <p className={styles['demo']}>{t('shell.demo')}</p>;

const ForMembers = () => (
  <>
    <BottomBar />
    <Shortcuts />
    <OpenSwitcher />
  </>
);

/** On a phone: where one is. */
function TopBar() {
  const [path] = useLocation();
  const space = spaceOfPath(path, useSpaces().all);
  return (
    <header className={styles['topBar']}>
      {space ? (
        <Link href={addresses.space(space.slug)}>{space.name}</Link>
      ) : (
        <Link href={addresses.start}>{t('common.productName')}</Link>
      )}
      <Link
        href={addresses.inbox}
        className={styles['bell']}
        aria-current={path === addresses.inbox ? 'page' : undefined}
      >
        <Bell size={22} aria-hidden />
        <VisuallyHidden>{t('shell.inbox')}</VisuallyHidden>
        <InboxBadge />
      </Link>
      <Link href={addresses.search} aria-label={t('shell.search')} className={styles['toSearch']}>
        <Search size={22} aria-hidden />
      </Link>
    </header>
  );
}

function VisitorBar() {
  const [path] = useLocation();
  const { demo } = useSession();
  const back = path === addresses.start ? '' : `?weiter=${encodeURIComponent(path)}`;
  return (
    <header className={styles['visitorHeader']}>
      {demo && <Demo />}
      <div className={styles['visitorBar']}>
        <Brand />
        <nav aria-label={t('shell.mainNavigation')}>
          <Link href={addresses.spaces}>{t('shell.spaces')}</Link>
          <Link href={addresses.search}>{t('shell.search')}</Link>
          <Link href={addresses.municipalities}>{t('shell.municipalities')}</Link>
          <LinkButton small variant="primary" href={addresses.signIn + back}>
            {t('shell.signIn')}
          </LinkButton>
        </nav>
      </div>
    </header>
  );
}

function SignedOut() {
  const [path] = useLocation();
  const href = `${addresses.signIn}?weiter=${encodeURIComponent(path)}`;
  return (
    <div className={styles['signedOut']}>
      <Alert
        tone="warning"
        title={t('shell.signedOut')}
        live
        actions={
          <LinkButton small href={href}>
            {t('shell.signInAgain')}
          </LinkButton>
        }
      >
        {t('shell.signedOutText')}
      </Alert>
    </div>
  );
}

function Shortcuts() {
  const [, navigate] = useLocation();
  const [listed, setListed] = useState(false);
  useShortcut('g s', t('shell.toStart'), () => navigate(addresses.start));
  useShortcut('g p', t('shell.toInbox'), () => navigate(addresses.inbox));
  useShortcut('g r', t('shell.toSpaces'), () => navigate(addresses.spaces));
  useShortcut('g k', t('shell.toMunicipalities'), () => navigate(addresses.municipalities));
  useShortcut('?', t('shell.listShortcuts'), () => setListed(true));
  return <Suspense>{listed && <ShortcutList onClose={() => setListed(false)} />}</Suspense>;
}
