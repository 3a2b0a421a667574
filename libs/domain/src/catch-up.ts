import type { CatchUpReason } from '@app/contracts/catch-up';

/** An unread conversation, and why it is shown. */
export interface Candidate {
  id: string;
  space: string | null;
  reason: CatchUpReason;
  unread: number;
  /** Milliseconds. */
  lastAt: number;
}

const places: Record<CatchUpReason, number> = {
  direct: 0,
  reply: 1,
  mention: 2,
  town: 3,
  answer: 4,
  announcement: 5,
  followed: 6,
  topic: 7,
  discussed: 8,
};

/** More is said by one line: nobody reads on below that. */
const linesPerGroup = 8;

const byImportance = (a: Candidate, b: Candidate): number =>
  places[a.reason] - places[b.reason] ||
  (a.reason === 'discussed' ? b.unread - a.unread : 0) ||
  b.lastAt - a.lastAt;

export interface CatchUpGroup {
  space: string | null;
  total: number;
  shown: Candidate[];
}

/** Spaces in which somebody was spoken to come first; within a space, what concerns the person before what is merely new. */
export function arrangeCatchUp(candidates: readonly Candidate[]): CatchUpGroup[] {
  const groups = [...Map.groupBy(candidates, ({ space }) => space)].map(([space, own]) => {
    const sorted = own.toSorted(byImportance);
    return { space, total: own.length, shown: sorted.slice(0, linesPerGroup) };
  });
  return groups.toSorted((a, b) => {
    const [first, second] = [a.shown[0], b.shown[0]];
    return first && second ? byImportance(first, second) : 0;
  });
}
