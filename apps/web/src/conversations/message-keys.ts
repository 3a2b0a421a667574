import type { Message } from '@app/contracts/messages';
import { addresses } from '../lib/addresses.ts';
import { t } from '../lib/i18n.ts';
import { showToast } from '../ui/toasts.ts';
import { pinMessage } from './message-actions.ts';
import type { MessageHandlers } from './message-handlers.ts';
import { tellProblem } from './message-parts.tsx';
import { messageRights } from './message-rights.ts';

type Action = (message: Message) => unknown;

/** What each key does with a focused message, where it may be done. */
function actionsFor(handlers: MessageHandlers, message: Message): Record<string, Action | false | undefined> {
  const { store, person, reply, openThread, quote, edit } = handlers;
  const rights = messageRights(message, store.snapshot().own, person?.id ?? null);
  return {
    r: reply,
    t: openThread && (({ id, thread }) => openThread(thread ?? id)),
    q: quote,
    e: rights.edit && edit,
    p: rights.pin && (({ id, pinned }) => pinMessage(store, id, !pinned)),
    u:
      rights.mark &&
      (async ({ position }) => {
        await store.markUnread(position);
        showToast(t('conversations.actions.markedUnread'));
      }),
    l: ({ id }) => copyText(new URL(addresses.message(id), location.href).href, 'linkCopied'),
  };
}

/** Keys of one letter on a focused message. */
export function shortcutsOf(handlers: MessageHandlers): Record<string, (id: string) => void> {
  const press = (key: string) => (id: string) => {
    const message = handlers.store.snapshot().view?.messages.find((one) => one.id === id);
    const action = message?.state === 'visible' && actionsFor(handlers, message)[key];
    if (action) Promise.resolve(action(message)).catch(tellProblem);
  };
  return Object.fromEntries(['r', 't', 'q', 'e', 'p', 'u', 'l'].map((key) => [key, press(key)]));
}

/** For the list behind "?"; only what can be done here. */
export function messageKeys({ reply, openThread, quote, edit, person }: MessageHandlers) {
  const rows: [keys: string, name: KeyName, isThere: boolean][] = [
    ['↑ ↓', 'move', true],
    ['Enter', 'open', true],
    ['r', 'reply', reply !== undefined],
    ['t', 'thread', openThread !== undefined],
    ['q', 'quote', quote !== undefined],
    ['e', 'edit', edit !== undefined],
    ['u', 'unread', person !== null],
    ['p', 'pin', person !== null],
    ['l', 'link', true],
  ];
  return rows
    .filter(([, , isThere]) => isThere)
    .map(([keys, name]) => ({ keys, label: t(`conversations.keys.${name}`) }));
}
type KeyName = 'move' | 'open' | 'reply' | 'thread' | 'quote' | 'edit' | 'unread' | 'pin' | 'link';

/** Without HTTPS there is no clipboard; then the text is shown to be copied by hand. */
export function copyText(text: string, done: 'linkCopied' | 'textCopied'): void {
  const { clipboard } = navigator as Partial<Navigator>;
  const copied = clipboard ? clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
  copied.then(
    () => showToast(t(`conversations.actions.${done}`)),
    () => showToast(text),
  );
}
