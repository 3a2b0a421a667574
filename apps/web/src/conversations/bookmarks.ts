import { bookmarkRoutes, type OwnBookmark } from '@app/contracts/bookmarks';
import type { Message } from '@app/contracts/messages';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../lib/api.ts';
import { usePerson } from '../lib/session.ts';

type Kept = Pick<Message, 'id' | 'conversation'>;

const ofConversation = (conversationId: string) =>
  queryOptions({
    queryKey: ['bookmarks', conversationId],
    queryFn: ({ signal }) => call(bookmarkRoutes.ofConversation, { params: { conversationId } }, signal),
    staleTime: 60_000,
  });

/** What the person keeps of a message; `null` for nothing, `undefined` until that is known. */
export function useBookmark({ id, conversation }: Kept): OwnBookmark | null | undefined {
  const person = usePerson();
  return useQuery({
    ...ofConversation(conversation),
    enabled: person !== null,
    select: (all) => all.find(({ message }) => message === id) ?? null,
  }).data;
}

/** Changes what is kept of a message, in the conversation and in the list. */
export function useBookmarking() {
  const queries = useQueryClient();
  function adopt({ id, conversation }: Kept, saved: OwnBookmark | null): void {
    queries.setQueryData(ofConversation(conversation).queryKey, (all) => [
      ...(all ?? []).filter(({ message }) => message !== id),
      ...(saved ? [saved] : []),
    ]);
    void queries.invalidateQueries({ queryKey: ['bookmarks', 'all'] });
  }
  const save = async (message: Kept, { note, remindAt }: Pick<OwnBookmark, 'note' | 'remindAt'>) => {
    const params = { messageId: message.id };
    adopt(message, await call(bookmarkRoutes.save, { params, body: { note, remindAt } }));
  };
  const remove = async (message: Kept) => {
    await call(bookmarkRoutes.remove, { params: { messageId: message.id } });
    adopt(message, null);
  };
  return { save, remove };
}
