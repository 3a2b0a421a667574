import { ArrowLeft, Lock, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { usePageHeading } from '../../ui/page.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './chat.module.css';

interface Props {
  title: string;
  /** What it is for, or who takes part. */
  subtitle?: string | undefined;
  locked?: boolean;
  back: { href: string; label: string };
  /** How many have it open, once the server said so. */
  presence: number | null;
  /** Buttons. */
  children?: ReactNode;
}

/** Name and purpose of a conversation, how many are here, and what one can do with it. */
export function ChatHeader({ title, subtitle, locked = false, back, presence, children }: Props) {
  const heading = usePageHeading(title || t('chat.channels'));
  return (
    <header className={styles['header']}>
      <Link href={back.href} className={styles['back']} aria-label={back.label}>
        <ArrowLeft size={20} aria-hidden />
      </Link>
      <div className={styles['heading']}>
        <h1 ref={heading} tabIndex={-1}>
          {locked && <Lock size={16} aria-label={t('chat.locked')} />}
          {title}
        </h1>
        {subtitle !== undefined && subtitle !== '' && <p title={subtitle}>{subtitle}</p>}
      </div>
      {presence !== null && <Presence count={presence} />}
      {children}
    </header>
  );
}

const Presence = ({ count }: { count: number }) => (
  <p className={styles['presence']} title={t('chat.presence', { count })}>
    <Users size={16} aria-hidden />
    <span aria-hidden>{count}</span>
    <VisuallyHidden>{t('chat.presence', { count })}</VisuallyHidden>
  </p>
);
