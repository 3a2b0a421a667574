import { diffArrays, diffWordsWithSpace } from 'diff';
import { canonicalJson } from './canonical.ts';
import { type Part, partsOf } from './document-part.ts';
import { textOfPart } from './text.ts';

export interface WordChange {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** What became of a block, or of a row of a table. `before` is missing where it was added, `after` where removed. */
export interface PartChange {
  change: 'same' | 'added' | 'removed' | 'changed' | 'formatting';
  before?: Part;
  after?: Part;
  /** Of what was changed. */
  words: WordChange[];
  /** Of a changed table. */
  rows?: PartChange[];
}

/** More differences than this are not looked for: what is left is shown as removed and added. */
const mostEdits = 1_500;
/** Below this share of common words two blocks have nothing to do with each other. */
const alike = 0.35;
/** Of each side of a gap; beyond, blocks are paired in their order. */
const mostCompared = 60;

/** What changed between two documents, block by block; what stayed, was added or was changed gives `after`. */
export const documentChanges = (before: unknown, after: unknown): PartChange[] =>
  changesOf(partsOf(before).content, partsOf(after).content);

function changesOf(before: Part[], after: Part[]): PartChange[] {
  const [old, fresh] = [before.map(canonicalJson), after.map(canonicalJson)];
  const runs = diffArrays(old, fresh, { maxEditLength: mostEdits }) ?? [
    { value: old, removed: true },
    { value: fresh, added: true },
  ];
  const changes: PartChange[] = [];
  let [at, to] = [0, 0];
  let gap: Gap = { gone: [], come: [] };
  for (const { value, added, removed } of runs) {
    if (removed) gap.gone.push(...before.slice(at, (at += value.length)));
    else if (added) gap.come.push(...after.slice(to, (to += value.length)));
    else {
      changes.push(...pair(gap));
      gap = { gone: [], come: [] };
      for (const part of after.slice(to, to + value.length)) changes.push(same(part));
      at += value.length;
      to += value.length;
    }
  }
  return [...changes, ...pair(gap)];
}

interface Gap {
  gone: Part[];
  come: Part[];
}

const same = (part: Part): PartChange => ({ change: 'same', before: part, after: part, words: [] });
const removed = (part: Part): PartChange => ({ change: 'removed', before: part, words: [] });
const added = (part: Part): PartChange => ({ change: 'added', after: part, words: [] });

/** Between two blocks that stayed: what became of which, in the order of both sides. */
function pair({ gone, come }: Gap): PartChange[] {
  const changes: PartChange[] = [];
  const words = new Map([...gone, ...come].map((part) => [part, wordsOf(part)]));
  let next = 0;
  for (const part of come) {
    const found = gone
      .slice(next, next + mostCompared)
      .findIndex((other) => other.type === part.type && likeness(words.get(other), words.get(part)) >= alike);
    const match = found < 0 ? undefined : gone[next + found];
    if (!match) {
      changes.push(added(part));
      continue;
    }
    changes.push(...gone.slice(next, next + found).map(removed), changed(match, part));
    next += found + 1;
  }
  const rest = gone.slice(next).map(removed);
  // What went stands before what came in its place.
  return changes.every(({ change }) => change === 'added') ? [...rest, ...changes] : [...changes, ...rest];
}

const wordsOf = (part: Part): Set<string> =>
  new Set(
    textOfPart(part)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

function likeness(one: Set<string> = new Set(), other: Set<string> = new Set()): number {
  if (one.size === 0 && other.size === 0) return 1;
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

function changed(before: Part, after: Part): PartChange {
  const [old, fresh] = [textOfPart(before), textOfPart(after)];
  const both = { before, after };
  if (old === fresh) return { ...both, change: 'formatting', words: [] };
  const words = wordChanges(old, fresh);
  return {
    ...both,
    change: 'changed',
    words,
    ...(after.type === 'table' && { rows: changesOf(before.content, after.content) }),
  };
}

function wordChanges(before: string, after: string): WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!parts) return [...one(before, 'removed'), ...one(after, 'added')];
  return parts.flatMap(({ value, ...part }) =>
    one(value, part.added ? 'added' : part.removed ? 'removed' : 'same'),
  );
}

const one = (text: string, change: WordChange['change']): WordChange[] => (text ? [{ text, change }] : []);
