/** What a client knows of one message it wanted to send. `unknown`: no answer ever came, so both may be true. */
export interface Operation {
  id: string;
  conversation: string;
  invokedAt: number;
  endedAt: number;
  outcome: 'ok' | 'fail' | 'unknown';
  /** Place the server confirmed. */
  position?: number;
}

export interface Entry {
  id: string;
  position: number;
}

/** What one client saw arrive in one conversation. */
export interface Log {
  receiver: string;
  conversation: string;
  entries: Entry[];
}

export interface Verdict {
  /** Confirmed to somebody, but not in the database, or not at a receiver that follows the conversation. */
  missing: string[];
  /** There twice. */
  doubled: string[];
  /** Two places for one message, two messages in one place, a gap, or an order that contradicts time. */
  reordered: string[];
  /** Refused to its sender, and there all the same. */
  resurrected: string[];
}

/** Compares what was promised with what is stored and what everybody saw. */
export function judge(history: Operation[], stored: Map<string, Entry[]>, logs: Log[]): Verdict {
  const verdict: Verdict = { missing: [], doubled: [], reordered: [], resurrected: [] };
  for (const [conversation, entries] of stored) {
    const own = history.filter((operation) => operation.conversation === conversation);
    judgeStored(own, entries, verdict);
    for (const log of logs.filter((one) => one.conversation === conversation))
      judgeLog(log, entries, verdict);
  }
  return verdict;
}

function judgeStored(history: Operation[], entries: Entry[], verdict: Verdict) {
  const positions = new Map(entries.map(({ id, position }) => [id, position]));
  if (positions.size !== entries.length) verdict.doubled.push(...repeated(entries.map(({ id }) => id)));
  entries
    .toSorted((a, b) => a.position - b.position)
    .forEach(({ id, position }, index) => {
      if (position !== index + 1) verdict.reordered.push(`${id} is at ${position} and not at ${index + 1}`);
    });
  for (const { id, outcome, position } of history) {
    const actual = positions.get(id);
    if (outcome === 'ok' && actual === undefined) verdict.missing.push(id);
    if (outcome === 'ok' && actual !== undefined && actual !== position)
      verdict.reordered.push(`${id} was confirmed at ${position} and is at ${actual}`);
    if (outcome === 'fail' && actual !== undefined) verdict.resurrected.push(id);
  }
  judgeTime(history, positions, verdict);
}

/** What was confirmed before something else was sent stands before it. */
function judgeTime(history: Operation[], positions: Map<string, number>, verdict: Verdict) {
  const confirmed = history.filter(({ id, outcome }) => outcome === 'ok' && positions.has(id));
  const byEnd = confirmed.toSorted((a, b) => a.endedAt - b.endedAt);
  let next = 0;
  let latest = { position: 0, id: '' };
  for (const { id, invokedAt } of confirmed.toSorted((a, b) => a.invokedAt - b.invokedAt)) {
    for (let before = byEnd[next]; before && before.endedAt < invokedAt; before = byEnd[++next]) {
      const position = positions.get(before.id) ?? 0;
      if (position > latest.position) latest = { position, id: before.id };
    }
    if ((positions.get(id) ?? 0) < latest.position)
      verdict.reordered.push(`${id} stands before the older ${latest.id}`);
  }
}

function judgeLog({ receiver, entries }: Log, stored: Entry[], verdict: Verdict) {
  const seen = new Map(entries.map(({ id, position }) => [id, position]));
  verdict.doubled.push(...repeated(entries.map(({ id }) => id)).map((id) => `${id} at ${receiver}`));
  for (const { id, position } of stored) {
    const at = seen.get(id);
    if (at === undefined) verdict.missing.push(`${id} at ${receiver}`);
    else if (at !== position) verdict.reordered.push(`${id} at ${receiver}: ${at} and not ${position}`);
  }
  entries.reduce((last, { id, position }) => {
    if (position <= last) verdict.reordered.push(`${id} at ${receiver} came after ${last}`);
    return position;
  }, 0);
}

function repeated(ids: string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}
