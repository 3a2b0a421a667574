import { language, t } from '../lib/i18n.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language(), options);
  formats.set(key, known);
  return known;
}

/** "14:05" */
export const timeOf = (instant: string): string =>
  format('time', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** "Di., 3. März 2026, 14:05" */
export const dateTimeOf = (instant: string): string =>
  format('full', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));

/** The local calendar day as a key that compares. */
export const dayKey = (instant: string): string => {
  const date = new Date(instant);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
};

/** "Heute", "Gestern", "Dienstag, 3. März 2026" */
export function dayName(instant: string, now = new Date()): string {
  const day = dayKey(instant);
  if (day === dayKey(now.toISOString())) return t('conversations.today');
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === dayKey(yesterday.toISOString())) return t('conversations.yesterday');
  return format('day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  );
}
