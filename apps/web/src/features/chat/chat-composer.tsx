import { maxBodyLength } from '@app/contracts/messages';
import { Check, Send, X } from 'lucide-react';
import { type ReactNode, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { type AudienceHandle, AudiencePreview } from '../../conversations/composer/audience.tsx';
import { CompactField, type CompactFieldHandle } from '../../conversations/composer/compact-field.tsx';
import type { ConversationStore } from '../../conversations/conversation-store.ts';
import { AttachButton } from '../../conversations/files/attach-button.tsx';
import { AttachedList } from '../../conversations/files/attached-list.tsx';
import { FileDrop } from '../../conversations/files/file-drop.tsx';
import { UploadTray } from '../../conversations/files/upload-tray.tsx';
import { PollButton } from '../../conversations/polls/poll-button.tsx';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useDock } from '../../ui/dock.ts';
import styles from './chat-composer.module.css';
import { composerAction } from './composer-keys.ts';
import { ComposerTools } from './composer-tools.tsx';
import { useChatFiles } from './use-chat-files.ts';
import { referenceTo, useChatWriting, type Writing } from './use-chat-writing.ts';

export interface ChatComposerHandle {
  focus: () => void;
  /** Puts back the text of a message that was not sent. */
  takeBack: (body: string) => void;
}

interface Props {
  ref: Ref<ChatComposerHandle>;
  /** `thread`: what is written goes to the reply thread of this message. */
  channel: { id: string; title: string; thread?: string };
  store: ConversationStore;
  writing: Writing;
  onWriting: (writing: Writing) => void;
  /** What must be known about the text, above it. */
  note?: ReactNode;
  /** Kept with the draft: whom it answers. */
  draftFields?: Record<string, string>;
}

/** The composer of the forum as one line: Enter sends, and nothing waits for the server. */
export function ChatComposer({ ref, channel, store, writing, onWriting, note, draftFields }: Props) {
  const id = useId();
  const field = useRef<CompactFieldHandle>(null);
  const isAsking = useRef(false);
  const audience = useRef<AudienceHandle>(null);
  const [look, setLook] = useState({ hasTools: false, isSource: false });
  const form = useRef<HTMLFormElement>(null);
  useDock(form);
  const { text, problem, mayBeSent, ...actions } = useChatWriting({
    channelId: channel.id,
    thread: channel.thread,
    store,
    writing,
    onWriting,
    draftFields,
  });
  const { words, files, uploads, withFiles, changeWords, remove } = useChatFiles(text, actions.change);
  const isEdit = writing.kind === 'edit';

  useImperativeHandle(ref, () => ({
    focus: () => requestAnimationFrame(() => field.current?.focus()),
    takeBack(lost) {
      actions.takeBack(lost);
      field.current?.focus();
    },
  }));

  async function send(): Promise<void> {
    if (uploads.isBusy) return actions.refuse(t('files.stillSending'));
    if (isAsking.current || !field.current) return;
    const current = withFiles(field.current.read());
    isAsking.current = true;
    const goesOn = isEdit || ((await audience.current?.agree(current)) ?? true);
    isAsking.current = false;
    if (goesOn && actions.send(current)) field.current.clear();
    field.current.focus();
  }

  function onKey(event: KeyboardEvent): boolean {
    const action = composerAction(event, { isEmpty: text === '', isBusy: writing.kind !== 'new' });
    if (!action) return false;
    const { finish, editLast } = actions;
    ({ send: () => void send(), editLast, cancel: finish })[action]();
    return true;
  }

  return (
    <form
      ref={form}
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {note}
      <WritingLine writing={writing} onCancel={actions.finish} />
      {problem !== '' && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <AttachedList files={files} remove={remove} />
      <UploadTray uploads={uploads} />
      <AudiencePreview
        ref={audience}
        place={{ conversation: channel.id }}
        isQuiet={isEdit}
        isWriting={/\]\((?:person|municipality):/.test(text)}
        markdown={text}
      />
      <FileDrop
        add={uploads.add}
        className={classNames(styles['line'], look.hasTools && styles['withTools'])}
      >
        <AttachButton add={uploads.add} align="start" />
        {!channel.thread && <PollButton conversation={channel.id} sent={(delta) => store.receive(delta)} />}
        <ComposerTools look={look} onLook={setLook} onEmoji={(emoji) => field.current?.type(emoji)} />
        <div className={styles['field']}>
          <CompactField
            ref={field}
            value={words}
            label={isEdit ? t('chat.compose.editing') : t('chat.compose.label', { name: channel.title })}
            placeholder={t('chat.compose.placeholder')}
            describedBy={`${id}-keys`}
            invalid={text.length > maxBodyLength}
            busy={false}
            place={{ conversation: channel.id }}
            {...look}
            onChange={changeWords}
            onSubmit={() => void send()}
            onKey={onKey}
          />
        </div>
        <IconButton
          type="submit"
          align="end"
          className={styles['send'] ?? ''}
          label={t(isEdit ? 'chat.compose.save' : 'chat.compose.send')}
          aria-disabled={!mayBeSent}
          icon={isEdit ? <Check size={20} /> : <Send size={20} />}
        />
      </FileDrop>
      <p className={styles['keys']} id={`${id}-keys`}>
        {footText(text.length)}
      </p>
    </form>
  );
}

/** It counts only when little is left. */
function footText(length: number): string {
  const left = maxBodyLength - length;
  if (left < 0) return t('chat.compose.tooLong', { count: -left });
  return left < 500 ? t('chat.compose.charactersLeft', { count: left }) : t('chat.compose.keys');
}

function WritingLine({ writing, onCancel }: { writing: Writing; onCancel: () => void }) {
  if (writing.kind === 'new') return null;
  const { author, excerpt } = referenceTo(writing.message);
  const isReply = writing.kind === 'reply';
  return (
    <div className={styles['writing']}>
      <p>
        <strong>
          {isReply ? t('chat.compose.replyTo', { name: author.name }) : t('chat.compose.editing')}
        </strong>{' '}
        <span>{isReply && excerpt}</span>
      </p>
      <IconButton
        small
        align="end"
        label={t(isReply ? 'chat.compose.cancelReply' : 'chat.compose.cancel')}
        icon={<X size={18} />}
        onClick={onCancel}
      />
    </div>
  );
}
