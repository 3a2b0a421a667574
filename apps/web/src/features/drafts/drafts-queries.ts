import { type DraftListItem, draftRoutes } from '@app/contracts/drafts';
import { queryOptions } from '@tanstack/react-query';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: ({ signal }) => call(draftRoutes.list, {}, signal),
});

type Place = NonNullable<DraftListItem['where']>;

/** Where one goes on writing; `null` when that place is gone. */
export function addressOf({ kind, where, place }: DraftListItem): string | null {
  if (kind === 'direct') return addresses.directWith(place.slice('direct:'.length));
  if (kind === 'topic') return where?.space ? `${addresses.forum(where.space.slug)}/neu` : null;
  return where && inConversation(kind, where);
}

function inConversation(kind: DraftListItem['kind'], { space, conversation, message }: Place): string | null {
  if (!conversation) return null;
  if (conversation.kind === 'direct') return withPanel(addresses.direct(conversation.id), kind, message);
  if (!space) return null;
  if (conversation.kind !== 'topic')
    return withPanel(addresses.channel(space.slug, conversation.id), kind, message);
  const topic = addresses.topic(space.slug, conversation.id);
  return kind === 'edit' ? `${topic}/${message}?bearbeiten=${message}` : `${topic}#antwort`;
}

/** A reply thread is open beside its conversation. */
function withPanel(address: string, kind: DraftListItem['kind'], message: string | null): string {
  if (kind === 'thread') return `${address}?faden=${message}`;
  return kind === 'edit' ? `${address}?nachricht=${message}` : address;
}
