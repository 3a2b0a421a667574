import type { AttentionLevel } from '@app/contracts/attention';
import type { ConversationKind } from '@app/contracts/conversations';

export interface AttentionFacts {
  kind: ConversationKind;
  /** What the person chose for the conversation, and for its space. */
  conversation: AttentionLevel | null;
  space: AttentionLevel | null;
  /** Opened this topic or wrote in it. */
  takesPart: boolean;
}

/** The level without a choice for the conversation itself. */
export function inheritedAttention({ kind, space, takesPart }: AttentionFacts): AttentionLevel {
  if (space !== null) return space;
  return kind === 'direct' || (kind === 'topic' && takesPart) ? 'all' : 'mentions';
}

/** How much of a conversation reaches the person at once: in the inbox, as a badge, as a push. */
export const attentionOf = (facts: AttentionFacts): AttentionLevel =>
  facts.conversation ?? inheritedAttention(facts);
