import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, CircleCheck, Undo2 } from 'lucide-react';
import { useMemo, useSyncExternalStore } from 'react';
import type { ConversationState } from '../../conversations/conversation-state.ts';
import type { ConversationStore } from '../../conversations/conversation-store.ts';
import { type MessageExtras, useMessageHandlers } from '../../conversations/message-handlers.ts';
import { tellProblem } from '../../conversations/message-parts.tsx';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import { plainText } from '../../conversations/plain-text.ts';
import styles from './topic.module.css';

/** The accepted answer of a topic: named below the question, marked where it stands, chosen in the menu of a post. */
export function useAcceptedAnswer({ store, state }: OpenConversation): MessageExtras {
  const person = usePerson();
  const answer = state.view?.conversation.answer ?? null;
  const mayChoose = choosesAnswer(state, person?.id);
  return useMemo(
    () => ({
      actions: ({ id, position }) =>
        mayChoose && position > 1 ? [id === answer ? takeBack(store) : accept(store, id)] : [],
      mark: ({ id }) =>
        id === answer && (
          <p className={styles['answerMark']}>
            <Badge tone="success" icon={<CircleCheck size={16} aria-hidden />}>
              {t('forum.answer.mark')}
            </Badge>
          </p>
        ),
      note: ({ position }) => position === 1 && answer !== null && <AnswerNote id={answer} />,
    }),
    [store, answer, mayChoose],
  );
}

/** As `canEditConversation` of the domain decides it. */
function choosesAnswer({ view, own }: ConversationState, personId: string | undefined): boolean {
  if (!view || !own) return false;
  return own.can.moderate || (own.can.write && view.conversation.author.id === personId);
}

const accept = (store: ConversationStore, id: string) => ({
  label: t('forum.answer.accept'),
  icon: <CircleCheck size={18} />,
  onSelect: () => void choose(store, id),
});

const takeBack = (store: ConversationStore) => ({
  label: t('forum.answer.takeBack'),
  icon: <Undo2 size={18} />,
  onSelect: () => void choose(store, null),
});

async function choose(store: ConversationStore, answer: string | null): Promise<void> {
  const conversation = store.snapshot().view?.conversation;
  if (!conversation) return;
  const change = async (chosen: string | null) =>
    store.receive(
      await call(conversationRoutes.update, {
        params: { conversationId: conversation.id },
        body: { answer: chosen },
      }),
    );
  try {
    await change(answer);
    showToast(t(answer === null ? 'forum.answer.takenBack' : 'forum.answer.accepted'), {
      undo: () => void change(conversation.answer).catch(tellProblem),
    });
  } catch (error) {
    tellProblem(error);
  }
}

/** The message, from what is loaded or from the server. */
function useMessage(id: string): Message | undefined {
  const { store } = useMessageHandlers();
  const { view } = useSyncExternalStore(store.subscribe, store.snapshot);
  const loaded = view?.messages.find((message) => message.id === id);
  const conversationId = view?.conversation.id ?? '';
  const { data } = useQuery({
    queryKey: ['message', id, 'alone'],
    queryFn: async ({ signal }) => {
      const { position } = await call(messageRoutes.locate, { params: { messageId: id } }, signal);
      const query = { around: position, limit: 1 };
      const { messages } = await call(conversationRoutes.page, { params: { conversationId }, query }, signal);
      return messages.find((message) => message.id === id) ?? null;
    },
    enabled: loaded === undefined && conversationId !== '',
  });
  return loaded ?? data ?? undefined;
}

function AnswerNote({ id }: { id: string }) {
  const { goTo } = useMessageHandlers();
  const message = useMessage(id);
  if (message?.state !== 'visible') return null;
  return (
    <section className={styles['answer']} aria-label={t('forum.answer.mark')}>
      <p className={styles['answerHead']}>
        <CircleCheck size={18} aria-hidden />
        <strong>{t('forum.answer.mark')}</strong>
        <span>
          {t('forum.askedBy')} <PersonLine person={message.author} />, <DateTime at={message.createdAt} />
        </span>
      </p>
      <p className={styles['answerText']}>{plainText(message.html)}</p>
      <Button
        small
        variant="tertiary"
        icon={<ArrowDown size={16} aria-hidden />}
        onClick={() => goTo(message.id)}
      >
        {t('forum.answer.read')}
      </Button>
    </section>
  );
}
