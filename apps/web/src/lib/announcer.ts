import { announcementSetting } from './device-settings.ts';
import { t } from './i18n.ts';
import { createStore } from './store.ts';

/** What the polite live region says; the number makes a repeated sentence a change. */
export const spoken = createStore<{ text: string; turn: number }>({ text: '', turn: 0 });

type Kind = 'status' | 'entry' | 'mention';

/** At most one announcement in this time; more is noise, and screen readers drop it anyway. */
const pause = 2_000;

let waiting: { text: string; kind: Kind }[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

const isWanted = (kind: Kind) => {
  const wanted = announcementSetting.get();
  return kind === 'status' || wanted === 'all' || (wanted === 'mentions' && kind === 'mention');
};

function speak(): void {
  timer = undefined;
  if (waiting.length === 0) return;
  const entries = waiting.filter(({ kind }) => kind !== 'status');
  const status = waiting.filter(({ kind }) => kind === 'status').at(-1);
  const news = entries.length > 1 ? t('live.newEntries', { count: entries.length }) : entries[0]?.text;
  waiting = [];
  const text = [status?.text, news].filter((part) => part !== undefined).join(' ');
  spoken.set(({ turn }) => ({ text, turn: turn + 1 }));
  timer = setTimeout(speak, pause);
}

/**
 * Says something to people who cannot see it. Entries of others are `entry` (or `mention`): several within two
 * seconds become "12 neue Beiträge", and the person may turn them off. `status` is always said.
 */
export function announce(text: string, kind: Kind = 'status'): void {
  if (!isWanted(kind)) return;
  waiting.push({ text, kind });
  timer ??= setTimeout(speak, 50); // what happens together is said together
}
