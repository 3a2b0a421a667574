import type { AttentionLevel } from '@app/contracts/attention';
import type { ConversationKind } from '@app/contracts/conversations';
import type { EntryKind } from '@app/contracts/notifications';

/** What counts of an entry. */
export interface EntryFacts {
  position: number;
  authorId: string;
  /** Authors of the message it answers and of the thread it is in. */
  answers: readonly string[];
  /** Mentioned people, and keys (AGS) of mentioned municipalities and districts. */
  mentions: readonly string[];
  towns: readonly string[];
}

/** What counts of a person. */
export interface ListenerFacts {
  personId: string;
  /** Key (AGS) of the municipality or district the person speaks for. */
  town: string | null;
  level: AttentionLevel;
}

/** Why an entry concerns a person; `null` when it does not reach them beyond the digest. */
export function reasonFor(
  kind: ConversationKind,
  entry: EntryFacts,
  { personId, town, level }: ListenerFacts,
): EntryKind | null {
  if (entry.authorId === personId || level === 'mute') return null;
  if (kind === 'direct' && level === 'all') return 'direct';
  if (entry.answers.includes(personId)) return 'reply';
  if (entry.mentions.includes(personId)) return 'mention';
  if (town !== null && entry.towns.includes(town)) return 'town';
  return level === 'all' ? whatItIs(kind, entry) : null;
}

const whatItIs = (kind: ConversationKind, { position }: EntryFacts): EntryKind =>
  kind === 'topic' && position === 1 ? 'topic' : 'post';
