import { Injectable } from '@nestjs/common';
import type { Attention, AttentionLevel } from '@app/contracts/attention';
import type { ConversationKind } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { inheritedAttention } from '@app/domain/attention';
import { Database } from '../../platform/database/database.ts';
import { mayRead } from '../conversations/conversation-facts.ts';
import { ConversationAccess } from '../conversations/conversation-access.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';

interface ConversationLevels {
  kind: ConversationKind;
  conversation: AttentionLevel | null;
  space: AttentionLevel | null;
  takes_part: boolean;
}

/** How much of a space or a conversation reaches a person. Whoever may read may choose. */
@Injectable()
export class AttentionService {
  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationAccess,
    private readonly spaces: SpacesAccess,
  ) {}

  /** A choice for what one may no longer read is not told. */
  async list(actor: Actor) {
    const rows = await this.db.query<{
      space: { id: string; name: string; slug: string } | null;
      conversation: { id: string; title: string; kind: string; space: string | null } | null;
      level: AttentionLevel;
    }>(
      `SELECT a.level,
              CASE WHEN a.space_id IS NOT NULL
                THEN json_build_object('id', s.id, 'name', s.name, 'slug', s.slug) END AS space,
              CASE WHEN c.id IS NOT NULL
                THEN json_build_object('id', c.id, 'title', c.title, 'kind', c.kind, 'space', c.space_id) END
                AS conversation
         FROM attention a
         LEFT JOIN conversation c ON c.id = a.conversation_id
         LEFT JOIN space s ON s.id = COALESCE(a.space_id, c.space_id)
         LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = a.person_id
         LEFT JOIN conversation_participant cp ON cp.conversation_id = c.id AND cp.person_id = a.person_id
        WHERE a.person_id = $1
          AND ${mayRead}
        ORDER BY s.name, c.title`,
      [actor.personId],
    );
    return {
      spaces: rows.flatMap(({ space, level }) => (space ? [{ ...space, level }] : [])),
      conversations: rows.flatMap(({ conversation, level }) =>
        conversation ? [{ ...conversation, level }] : [],
      ),
    };
  }

  async ofConversation(actor: Actor, conversationId: string): Promise<Attention> {
    await this.conversations.readable(actor, conversationId);
    return this.readConversation(actor, conversationId);
  }

  async setOfConversation(actor: Actor, conversationId: string, level: AttentionLevel | null) {
    await this.conversations.readable(actor, conversationId);
    await this.choose(actor.personId, { conversation: conversationId }, level);
    return this.readConversation(actor, conversationId);
  }

  async ofSpace(actor: Actor, spaceId: string): Promise<Attention> {
    await this.spaces.demand(actor, spaceId);
    const [row] = await this.db.query<{ level: AttentionLevel }>(
      `SELECT level FROM attention WHERE person_id = $1 AND space_id = $2`,
      [actor.personId, spaceId],
    );
    return { chosen: row?.level ?? null, inherited: 'mentions' };
  }

  async setOfSpace(actor: Actor, spaceId: string, level: AttentionLevel | null): Promise<Attention> {
    await this.spaces.demand(actor, spaceId);
    await this.choose(actor.personId, { space: spaceId }, level);
    return { chosen: level, inherited: 'mentions' };
  }

  private async readConversation(actor: Actor, conversationId: string): Promise<Attention> {
    const [row] = await this.db.query<ConversationLevels>(
      `SELECT c.kind, ca.level AS conversation, sa.level AS space,
              c.kind = 'topic' AND (c.author_id = $1 OR EXISTS (
                SELECT FROM message m WHERE m.conversation_id = c.id AND m.author_id = $1 AND m.state = 'visible')) AS takes_part
         FROM conversation c
         LEFT JOIN attention ca ON ca.conversation_id = c.id AND ca.person_id = $1
         LEFT JOIN attention sa ON sa.space_id = c.space_id AND sa.person_id = $1
        WHERE c.id = $2`,
      [actor.personId, conversationId],
    );
    if (!row) return { chosen: null, inherited: 'mentions' };
    return { chosen: row.conversation, inherited: inheritedAttention({ ...row, takesPart: row.takes_part }) };
  }

  private async choose(
    personId: string,
    place: { space: string } | { conversation: string },
    level: AttentionLevel | null,
  ): Promise<void> {
    const column = 'space' in place ? 'space_id' : 'conversation_id';
    const id = 'space' in place ? place.space : place.conversation;
    if (level === null) {
      await this.db.query(`DELETE FROM attention WHERE person_id = $1 AND ${column} = $2`, [personId, id]);
      return;
    }
    await this.db.query(
      `INSERT INTO attention (person_id, ${column}, level) VALUES ($1, $2, $3)
       ON CONFLICT (${column}, person_id) WHERE ${column} IS NOT NULL
       DO UPDATE SET level = excluded.level, changed_at = now()`,
      [personId, id, level],
    );
  }
}
