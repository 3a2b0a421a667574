import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ApiError } from '../lib/api.ts';
import { signInAndBack } from '../lib/addresses.ts';
import { t } from '../lib/i18n.ts';
import { Button, LinkButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './feedback.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type Tone = 'info' | 'success' | 'warning' | 'danger';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

/** A notice in the page. `live` when it appears because of something the person just did. */
export function Alert({
  tone = 'info',
  title,
  children,
  actions,
  live = false,
}: {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
}) {
  const Icon = icons[tone];
  return (
    <div
      className={classNames(styles['alert'], styles[tone])}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon size={22} aria-hidden />
      <div className={styles['body']}>
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}

/** What is wrong with a form as a whole; see `useForm`. */
export function FormError({ problem }: { problem: string | undefined }) {
  return (
    <div data-form-error tabIndex={-1} role="alert">
      {problem !== undefined && <Alert tone="danger">{problem}</Alert>}
    </div>
  );
}

/** A state in one or two words. Tone is never all it says. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone | 'neutral' | 'accent';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={classNames(styles['badge'], styles[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** How much is unread, entries of conversations unless it counts something else. Nothing at 0. */
export function UnreadBadge({
  count,
  mentions = 0,
  of = 'unread',
}: {
  count: number;
  mentions?: number;
  of?: 'unread' | 'unreadNotices';
}) {
  if (count <= 0) return null;
  return (
    <span className={styles['count']}>
      <span aria-hidden>
        {mentions > 0 && '@ '}
        {count > 99 ? '99+' : count}
      </span>
      <VisuallyHidden>
        {t(`common.${of}`, { count })}
        {mentions > 0 && `, ${t('common.mentions', { count: mentions })}`}
      </VisuallyHidden>
    </span>
  );
}

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({
  title,
  icon,
  children,
  action,
}: {
  title: string;
  icon?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      {icon}
      <strong>{title}</strong>
      {children !== undefined && <div>{children}</div>}
      {action}
    </div>
  );
}

/** Trying again would not help; after signing in the same address does. */
const SignInNeeded = () => (
  <Alert
    title={t('common.maybeSignIn')}
    live
    actions={
      <LinkButton small href={signInAndBack()}>
        {t('common.signIn')}
      </LinkButton>
    }
  />
);

/** Something could not be loaded. `retry` is usually `query.refetch`. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  if (error instanceof ApiError && error.problem.code === 'unauthenticated') return <SignInNeeded />;
  const message = error instanceof ApiError ? error.problem.message : t('common.failed');
  return (
    <Alert
      tone="danger"
      title={t('common.loadFailed')}
      live
      {...(retry && {
        actions: (
          <Button small onClick={() => void retry()}>
            {t('common.retry')}
          </Button>
        ),
      })}
    >
      {message}
    </Alert>
  );
}

/** Grey lines in place of text that is on its way; a quick answer shows none. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div className={styles['skeleton']}>
      <output>
        <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      </output>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles['line']} aria-hidden />
      ))}
    </div>
  );
}

/** The next page of a list that is read from top to bottom. */
export function LoadMore({
  hasMore,
  loading,
  onLoad,
  label,
}: {
  hasMore: boolean;
  loading: boolean;
  onLoad: () => unknown;
  label?: string;
}) {
  if (!hasMore) return null;
  return (
    <div className={styles['more']}>
      <Button busy={loading} onClick={() => void onLoad()}>
        {label ?? t('common.loadMore')}
      </Button>
    </div>
  );
}
