import type { Actor } from '@app/contracts/session';
import { v7 } from 'uuid';
import type { LockedConversation } from './locked-conversation.ts';
import { renderMarkdown } from './markdown.ts';
import { sentHashOf } from './sent-hash.ts';

/** What somebody did, told in the conversation itself: "hat [@Ben](person:…) hinzugefügt." stands behind their name. */
export function appendSystemMessage(conversation: LockedConversation, actor: Actor, body: string): void {
  conversation.append({
    id: v7(),
    kind: 'system',
    state: 'visible',
    author_id: actor.personId,
    organization_id: actor.organizationId,
    body,
    sent_hash: sentHashOf({ body }),
    ...renderMarkdown(body),
    reply_to: null,
    thread_id: null,
    pinned: false,
    revision: 0,
    created_at: new Date(),
    deleted_at: null,
    deleted_by: null,
  });
}
