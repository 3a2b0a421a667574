import { language } from '../../lib/i18n.ts';

/** "3. März 2026", for something that happened long ago and stays so. */
export const calendarDay = (at: string): string =>
  new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(at),
  );
