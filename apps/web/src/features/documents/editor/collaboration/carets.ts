import type { PersonSummary } from '@app/contracts/people';
import type { Awareness } from 'y-protocols/awareness';

/** White reads well on each (4.5:1), and each stands out from a light and from a dark page (3:1). */
const palette = [
  '#c2410c',
  '#7c4dd6',
  '#0f7a8a',
  '#b83280',
  '#2b6cd4',
  '#2f7d32',
  '#8a6508',
  '#d03050',
] as const;

/** After so long without a key or a click, others see somebody fade. */
const untilIdle = 60_000;

/** Somebody else who writes here. */
export interface Peer {
  client: number;
  person: PersonSummary;
  color: string;
  isIdle: boolean;
  /** Where, in the words of Yjs; `null` without a place. */
  head: unknown;
}

interface State {
  user?: Partial<PersonSummary> & { color?: string };
  idle?: boolean;
  cursor?: { head: unknown } | null;
}

/** A colour nobody here has yet, as long as there is one. */
export function freeColor(awareness: Awareness): string {
  const taken = new Set(others(awareness).map(([, { user }]) => user?.color));
  const free = palette.filter((color) => !taken.has(color));
  const choice = free.length > 0 ? free : palette;
  return choice[awareness.clientID % choice.length] ?? palette[0];
}

const others = (awareness: Awareness): [number, State][] =>
  [...awareness.getStates()].filter(([client]) => client !== awareness.clientID) as [number, State][];

/** Who else is here. */
export function peersOf(awareness: Awareness): readonly Peer[] {
  return others(awareness).flatMap(([client, { user, idle, cursor }]) =>
    user?.name === undefined
      ? []
      : {
          client,
          person: {
            id: user.id ?? null,
            name: user.name,
            organization: user.organization ?? null,
            photo: user.photo ?? null,
          },
          color: user.color ?? palette[0],
          isIdle: idle === true,
          head: cursor?.head ?? null,
        },
  );
}

/** Tells the others whether this person is at the page. */
export function tellIdleness(awareness: Awareness): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (idle: boolean) => {
    const state = awareness.getLocalState();
    if (state && (state['idle'] ?? false) !== idle) awareness.setLocalStateField('idle', idle);
  };
  const active = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(true), untilIdle);
    tell(false);
  };
  const moments = ['keydown', 'pointerdown', 'focus'] as const;
  for (const moment of moments) window.addEventListener(moment, active, { passive: true });
  active();
  return () => {
    clearTimeout(timer);
    for (const moment of moments) window.removeEventListener(moment, active);
  };
}

/** A stroke in the text with name and town. Screen readers have the list of who is here instead. */
export function drawCaret(user: Record<string, unknown>): HTMLElement {
  const { id, name = '', organization, color } = user as Partial<PersonSummary> & { color?: string };
  const caret = document.createElement('span');
  const label = document.createElement('span');
  caret.className = 'caret';
  caret.dataset['person'] = id ?? '';
  caret.ariaHidden = 'true';
  label.className = 'caret-name';
  label.textContent = organization ? `${name} · ${organization}` : name;
  caret.style.setProperty('--caret', color ?? palette[0]);
  caret.append(label);
  return caret;
}
