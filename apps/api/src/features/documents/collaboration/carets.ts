import type { Collaborator } from './collaborator.ts';

type States = Map<number, Record<string, unknown>>;

/** A caret, a selection and a colour; more is not for this way. */
const largestState = 4_000;
const colour = /^#[0-9a-f]{6}$/i;

/** Who is where in a document. Names come from the server: nobody writes under another's. */
export function signCarets(collaborator: Collaborator, states: States): void {
  // Hocuspocus unpacks into an awareness of its own, whose empty state comes first and is nobody's.
  const [, client] = states.keys();
  collaborator.client ??= client;
  for (const [id, state] of states) {
    const isOwn = id === collaborator.client; // a browser tab is one client, it does not speak for others
    if (!isOwn || JSON.stringify(state).length > largestState) states.delete(id);
    else states.set(id, { ...state, user: { ...collaborator.person, ...colourOf(state) } });
  }
}

function colourOf({ user }: Record<string, unknown>): { color?: string } {
  const color = typeof user === 'object' && user !== null && 'color' in user ? user.color : undefined;
  return typeof color === 'string' && colour.test(color) ? { color } : {};
}
