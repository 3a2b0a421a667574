import { type DraftListItem, draftRoutes } from '@app/contracts/drafts';
import { queryOptions } from '@tanstack/react-query';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: ({ signal }) => call(draftRoutes.list, {}, signal),
});

/** Where one goes on writing; `null` when that place is gone. */
export function addressOf({ kind, where, place }: DraftListItem): string | null {
  if (kind === 'direct') return addresses.directWith(place.slice('direct:'.length));
  if (!where) return null;
  const { space, conversation, message } = where;
  if (kind === 'topic') return space && `${addresses.forum(space.slug)}/neu`;
  if (conversation?.kind === 'direct') return addresses.direct(conversation.id);
  if (!space || !conversation) return null;
  if (conversation.kind === 'topic') {
    const topic = addresses.topic(space.slug, conversation.id);
    return kind === 'edit' ? `${topic}/${message}?bearbeiten=${message}` : `${topic}#antwort`;
  }
  const channel = addresses.channel(space.slug, conversation.id);
  return kind === 'reply' ? channel : `${channel}?nachricht=${message}`;
}
