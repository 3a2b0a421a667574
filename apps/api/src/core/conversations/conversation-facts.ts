import type { ConversationKind, ConversationState } from '@app/contracts/conversations';
import type { SpaceRole, SpaceVisibility } from '@app/contracts/spaces';
import type { ConversationFacts } from '@app/domain/conversation-rights';

/** What the door knows of a conversation before it lets anybody in. */
export interface ConversationRow {
  id: string;
  kind: ConversationKind;
  space_id: string | null;
  board_id: string | null;
  state: ConversationState;
  head_seq: number;
  seq: number;
  last_position: number;
  slow_mode_seconds: number;
  answer_id: string | null;
  moved_to: string | null;
  slug: string | null;
  visibility: SpaceVisibility | null;
  space_archived: boolean;
  /** Whether posts of anybody are held in the space. */
  holds_posts: boolean | null;
}

/** Columns of `ConversationRow`, from `conversation c LEFT JOIN space s`. */
export const conversationColumns = `c.id, c.kind, c.space_id, c.board_id, c.state, c.head_seq, c.seq, c.last_position,
  c.slow_mode_seconds, c.answer_id, c.moved_to, s.slug, s.visibility, s.archived_at IS NOT NULL AS space_archived,
  s.holds_posts`;

export const factsOf = (
  row: ConversationRow,
  role: SpaceRole | null,
  participant: boolean,
): ConversationFacts => ({
  state: row.state,
  space:
    row.space_id !== null && row.visibility !== null
      ? { visibility: row.visibility, role, archived: row.space_archived }
      : null,
  participant,
});
