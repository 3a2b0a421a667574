import { maxBodyLength, type Message } from '@app/contracts/messages';
import { withFileNames } from '@app/domain/file-references';
import { useRef, useState } from 'react';
import { useDraft } from '../../conversations/drafts/use-draft.ts';
import type { ConversationStore } from '../../conversations/conversation-store.ts';
import { editMessage } from '../../conversations/message-actions.ts';
import { problemBehind } from '../../conversations/problem-behind.ts';
import { useConversations } from '../../conversations/use-conversations.ts';
import { sendTyping } from '../../lib/realtime.ts';

/** What the composer is for right now. */
export type Writing = { kind: 'new' } | { kind: 'reply' | 'edit'; message: Message };

interface Options {
  channelId: string;
  /** The message whose reply thread is written in. */
  thread: string | undefined;
  store: ConversationStore;
  writing: Writing;
  onWriting: (writing: Writing) => void;
  /** Kept with the draft: whom it answers. */
  draftFields?: Record<string, string> | undefined;
}

/** Others are told this often that one is typing. */
const typingEvery = 3_000;

/** The text being written: a new message, which is kept as a draft, or an edit of an earlier one beside it. */
export function useChatWriting({ channelId, thread, store, writing, onWriting, draftFields }: Options) {
  const { person, outbox } = useConversations();
  const place = thread === undefined ? `reply:${channelId}` : `thread:${thread}`;
  const draft = useDraft(`${person?.id}:${place}`, {
    fields: draftFields,
    arrived: (elsewhere) => setBody(elsewhere?.text ?? ''),
  });
  const [body, setBody] = useState(draft.found?.text ?? '');
  const [edited, setEdited] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const noteTyping = useTyping(channelId);
  const text = writing.kind === 'edit' ? (edited ?? writing.message.body) : body;
  const mayBeSent = isSendable(text) && !busy;

  function change(next: string): void {
    setProblem('');
    if (writing.kind === 'edit') return setEdited(next);
    setBody(next);
    draft.keep(next);
    if (next.trim() !== '') noteTyping();
  }

  function finish(): void {
    setEdited(null);
    setProblem('');
    onWriting({ kind: 'new' });
  }

  /** `current`: as the field has it, which may be a key ahead of what was told. True when it is on its way. */
  function send(current: string): boolean {
    if (!isSendable(current) || busy || !outbox) return false;
    if (writing.kind === 'edit') {
      void saveEdit(writing.message, current);
      return false;
    }
    outbox.add(channelId, {
      body: current,
      replyTo: writing.kind === 'reply' ? referenceTo(writing.message) : null,
      thread,
    });
    setBody('');
    draft.clear();
    finish();
    return true;
  }

  async function saveEdit(message: Message, current: string): Promise<void> {
    setBusy(true);
    try {
      if (current !== message.body) await editMessage(store, message, current);
      finish();
    } catch (error) {
      setProblem(problemBehind(error).message); // and the text stays
    } finally {
      setBusy(false);
    }
  }

  function editLast(): void {
    const last = store
      .snapshot()
      .view?.messages.findLast(({ author, state }) => author.id === person?.id && state === 'visible');
    if (last) onWriting({ kind: 'edit', message: last });
  }

  /** The text of a message that was not sent comes back, below what was begun since. */
  const takeBack = (lost: string) => change(body.trim() === '' ? lost : `${body}\n\n${lost}`);

  return { text, problem, mayBeSent, refuse: setProblem, change, send, finish, editLast, takeBack };
}

const isSendable = (text: string) => text.trim() !== '' && text.length <= maxBodyLength;

/** As the server will quote it, near enough until it does. */
export const referenceTo = ({ id, author, body }: Message) => ({
  id,
  author,
  excerpt: withFileNames(body).replaceAll(/\s+/g, ' ').trim().slice(0, 160),
});

function useTyping(channelId: string): () => void {
  const last = useRef(0);
  return () => {
    if (Date.now() - last.current < typingEvery) return;
    last.current = Date.now();
    sendTyping(channelId);
  };
}
