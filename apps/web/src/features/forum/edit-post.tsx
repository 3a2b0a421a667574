import type { Message } from '@app/contracts/messages';
import { useState } from 'react';
import { Composer } from '../../conversations/composer/composer.tsx';
import type { ConversationStore } from '../../conversations/conversation-store.ts';
import { editMessage } from '../../conversations/message-actions.ts';
import { MessageBody } from '../../conversations/message-parts.tsx';
import { ApiError } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Alert } from '../../ui/feedback.tsx';
import styles from './topic.module.css';

interface Props {
  store: ConversationStore;
  /** As it is now: somebody else's change arrives here. */
  message: Message;
  personId: string;
  done: () => void;
}

/** Changes a post where it stands. If it was changed elsewhere meanwhile, both versions are shown and nothing is lost. */
export function EditPost({ store, message, personId, done }: Props) {
  const [started] = useState(message);
  const [theirs, setTheirs] = useState<Message>();
  const newer = theirs && theirs.revision >= message.revision ? theirs : message;
  const isOvertaken = newer.revision !== started.revision;

  async function save(body: string): Promise<void> {
    // Whoever saves below the newer version has seen it.
    const base = isOvertaken ? newer : started;
    try {
      if (body !== base.body) await editMessage(store, base, body);
      done();
    } catch (error) {
      if (error instanceof ApiError && error.problem.code === 'conflict') setTheirs(await current());
      throw error;
    }
  }

  async function current(): Promise<Message> {
    const page = await store.source.page({ around: message.position });
    return page.messages.find(({ id }) => id === message.id) ?? message;
  }

  return (
    <div className={styles['edit']}>
      {isOvertaken && (
        <Alert tone="warning" title={t('forum.topic.conflict')} live>
          <p>{t('forum.topic.conflictHint')}</p>
          <section className={styles['theirs']} aria-label={t('forum.topic.theirs')}>
            <MessageBody html={newer.html} />
          </section>
        </Alert>
      )}
      <Composer
        label={t('forum.topic.editLabel')}
        draftKey={`${personId}:edit:${message.id}`}
        place={{ conversation: message.conversation }}
        isQuiet
        initial={started.body}
        submitLabel={t('forum.topic.save')}
        onSubmit={save}
        onCancel={done}
        focusOnStart
      />
    </div>
  );
}
