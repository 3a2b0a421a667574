import { Building2, House, LayoutGrid, MessagesSquare, UserRound } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { UnreadBadge } from '../../ui/feedback.tsx';
import styles from './bottom-bar.module.css';
import { isWithin } from './places.ts';

/** The way to everything with a thumb. */
export function BottomBar() {
  const [path] = useLocation();
  const { total, direct } = useUnread();
  const entries = [
    { href: addresses.start, Icon: House, label: t('shell.start'), unread: 0 },
    { href: addresses.spaces, Icon: LayoutGrid, label: t('shell.spaces'), unread: total },
    { href: addresses.directList, Icon: MessagesSquare, label: t('shell.directShort'), unread: direct },
    { href: addresses.municipalities, Icon: Building2, label: t('shell.municipalities'), unread: 0 },
    { href: addresses.account, Icon: UserRound, label: t('shell.me'), unread: 0 },
  ];
  return (
    <nav className={styles['bar']} aria-label={t('shell.mainNavigation')}>
      <ul className={styles['list']}>
        {entries.map(({ href, Icon, label, unread }) => (
          <li key={href}>
            <Link href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
              <Icon size={22} aria-hidden />
              {label}
              <span className={styles['badge']}>
                <UnreadBadge count={unread} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
