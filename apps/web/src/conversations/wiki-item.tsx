import type { Message } from '@app/contracts/messages';
import { NotebookPen } from 'lucide-react';
import { t } from '../lib/i18n.ts';
import { showToast } from '../ui/toasts.ts';
import { makeWiki } from './message-actions.ts';
import type { MessageHandlers } from './message-handlers.ts';
import { tellProblem } from './message-parts.tsx';
import type { MessageRights } from './message-rights.ts';

/** A wiki is for what stays to be read: not for what is said in passing. */
export function wikiItem({ id, wiki }: Message, rights: MessageRights, { store }: MessageHandlers) {
  return {
    shown: rights.remove && store.snapshot().view?.conversation.kind === 'topic',
    label: t(wiki ? 'wiki.end' : 'wiki.begin'),
    icon: <NotebookPen size={18} />,
    onSelect: () =>
      void makeWiki(store, id, !wiki).then(
        () => showToast(t(wiki ? 'wiki.ended' : 'wiki.begun')),
        tellProblem,
      ),
  };
}
