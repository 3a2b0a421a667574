import type { ConversationKind, ConversationState } from '@app/contracts/conversations';
import type { SpaceVisibility } from '@app/contracts/spaces';
import type { Standing } from '../spaces/standing.ts';
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
  announcement_only: boolean;
  answer_id: string | null;
  moved_to: string | null;
  slug: string | null;
  visibility: SpaceVisibility | null;
  space_archived: boolean;
  /** Whether posts of anybody are held in the space. */
  holds_posts: boolean | null;
}

/** Columns of `ConversationRow`, from `conversation c LEFT JOIN space s`. */
export const conversationColumns = `c.id, c.kind, c.space_id, c.board_id,
  -- what is due to close or open at a set time is so from that moment, whenever the job comes round
  CASE WHEN c.state = 'locked' AND c.reopens_at <= now() THEN 'open'
       WHEN c.state = 'open' AND c.closes_at <= now() AND (c.reopens_at IS NULL OR c.reopens_at > now()) THEN 'locked'
       ELSE c.state END AS state, c.head_seq, c.seq, c.last_position,
  c.slow_mode_seconds, c.announcement_only, c.answer_id, c.moved_to, s.slug, s.visibility, s.archived_at IS NOT NULL AS space_archived,
  s.holds_posts`;

/**
 * canReadConversation in lists of many: from a space `s` and a person's own `space_member sm` and
 * `conversation_participant cp`, each of which may be missing.
 */
export const mayRead = `CASE WHEN s.id IS NULL THEN cp.person_id IS NOT NULL
  ELSE s.visibility <> 'closed' OR sm.role IS NOT NULL END`;

export const factsOf = (
  row: ConversationRow,
  standing: Standing,
  participant: boolean,
): ConversationFacts => ({
  state: row.state,
  announcementOnly: row.announcement_only,
  space:
    row.space_id !== null && row.visibility !== null
      ? {
          visibility: row.visibility,
          role: standing.role,
          archived: row.space_archived,
          silenced: standing.silenced,
          rulesDue: standing.rules_due,
        }
      : null,
  participant,
});
