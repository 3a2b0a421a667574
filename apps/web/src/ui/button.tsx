import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../lib/i18n.ts';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

type Look = {
  /** One primary button per view; tertiary looks like a link. */
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger';
  small?: boolean;
  /** Fills the width it is given. */
  block?: boolean;
  /** An icon of lucide-react, before the label. */
  icon?: ReactNode;
};

const looks = {
  primary: ['kern-btn--primary', styles['primary']],
  secondary: ['kern-btn--secondary', styles['secondary']],
  tertiary: ['kern-btn--tertiary', styles['tertiary']],
  danger: ['kern-btn--primary', styles['danger']],
};

const classesOf = ({ variant = 'secondary', small, block }: Look) =>
  classNames(
    'kern-btn',
    styles['button'],
    ...looks[variant],
    small && styles['small'],
    block && 'kern-btn--block',
  );

/**
 * A button with a verb on it. `busy` says that its work is running: it stays focusable, ignores further clicks and
 * tells so.
 */
export function Button({
  variant = 'secondary',
  small = false,
  block = false,
  icon,
  busy = false,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ComponentProps<'button'> & Look & { busy?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || rest['aria-disabled']}
      className={classNames(classesOf({ variant, small, block }), className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className={styles['spinner']} aria-hidden /> : icon}
      <span className="kern-label">{children}</span>
      {busy && <VisuallyHidden>, {t('common.working')}</VisuallyHidden>}
    </button>
  );
}

/** A link within the app that looks like a button. */
export function LinkButton({
  href,
  variant = 'secondary',
  small = false,
  block = false,
  icon,
  children,
}: Look & { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={classesOf({ variant, small, block })}>
      {icon}
      <span className="kern-label">{children}</span>
    </Link>
  );
}

/** Escape hides every tooltip until the pointer or the focus moves on (WCAG 1.4.13). One listener for all of them. */
function watchTooltips() {
  const root = document.documentElement;
  const show = () => root.removeAttribute('data-tooltips-off');
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') root.setAttribute('data-tooltips-off', '');
  });
  document.addEventListener('pointerout', show, { passive: true });
  document.addEventListener('focusout', show);
}
watchTooltips();

/**
 * A button that is only an icon: `label` is its name and its tooltip. `tooltip` and `align`
 * place that where it does not leave the window.
 */
export function IconButton({
  label,
  icon,
  small = false,
  tooltip = 'above',
  align = 'center',
  className,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & {
  label: string;
  icon: ReactNode;
  small?: boolean;
  tooltip?: 'above' | 'below';
  align?: 'start' | 'center' | 'end';
}) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(styles['icon'], small && styles['iconSmall'], className)}
    >
      {icon}
      <span
        aria-hidden
        className={classNames(
          styles['tooltip'],
          tooltip === 'below' && styles['below'],
          align === 'start' && styles['alignStart'],
          align === 'end' && styles['alignEnd'],
        )}
      >
        {label}
      </span>
    </button>
  );
}
