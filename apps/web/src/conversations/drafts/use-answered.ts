import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { ApiError, call } from '../../lib/api.ts';
import type { ConversationState } from '../conversation-state.ts';
import { useConversations } from '../use-conversations.ts';
import { draftSync } from './draft-sync.ts';
import { keepDraft, readDraft } from './drafts.ts';

/** Why a post cannot be answered any more. */
export type LostAnswered = { kind: 'gone' | 'moved'; id: string };

export interface Answered {
  message: Message | null;
  lost: LostAnswered | null;
  /** `message` spares asking for it. */
  choose: (id: string | null, message?: Message) => void;
  /** What the draft keeps of it. */
  fields: Record<string, string>;
}

/** Whom a reply answers: kept with its draft, and found again on every device. */
export function useAnswered(conversationId: string, { view }: ConversationState): Answered {
  const { person } = useConversations();
  const key = `${person?.id}:reply:${conversationId}`;
  const [id, setId] = useState(() => idOf(readDraft(key)));
  const [chosen, setChosen] = useState<Message>();
  useEffect(
    () =>
      draftSync.listen(key, {
        isBusy: () => false,
        changed: (elsewhere) => setId(idOf(elsewhere)),
        overtook: () => {},
      }),
    [key],
  );
  const choose = useCallback(
    (next: string | null, message?: Message) => {
      setChosen(message);
      setId(next);
      keepDraft(key, { fields: fieldsOf(next) });
    },
    [key],
  );
  const found = useFound(id, conversationId, view);
  const known = chosen?.id === id ? chosen : null;
  return {
    message: id === null ? null : (found ?? { message: known ?? null }).message,
    lost: found?.lost ?? null,
    choose,
    fields: fieldsOf(id),
  };
}

/** Nothing until it is known. */
function useFound(id: string | null, conversationId: string, view: ConversationState['view']) {
  const loaded = view?.messages.find((message) => message.id === id && message.state === 'visible');
  const { data } = useQuery({
    queryKey: ['message', id, 'answered', conversationId],
    queryFn: ({ signal }) => find(id ?? '', conversationId, signal),
    enabled: id !== null && !loaded && view !== null,
    staleTime: Infinity,
    gcTime: 0,
  });
  return loaded ? { message: loaded, lost: null } : data;
}

const idOf = (draft: { fields: Record<string, string> } | null): string | null =>
  draft?.fields['replyToId'] ?? null;

const fieldsOf = (id: string | null): Record<string, string> => (id === null ? {} : { replyToId: id });

/** It may be gone by now, or stand in another conversation: nobody can answer it here then. */
async function find(id: string, here: string, signal: AbortSignal) {
  const lost = (kind: LostAnswered['kind']) => ({ message: null, lost: { kind, id } });
  try {
    const { conversation, position } = await call(
      messageRoutes.locate,
      { params: { messageId: id } },
      signal,
    );
    if (conversation !== here) return lost('moved');
    const query = { around: position, limit: 1 };
    const page = await call(conversationRoutes.page, { params: { conversationId: here }, query }, signal);
    const message = page.messages.find((one) => one.id === id && one.state === 'visible');
    return message ? { message, lost: null } : lost('gone');
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return lost('gone');
    throw error;
  }
}
