import { useEffect, useRef } from 'react';
import { announce } from '../lib/announcer.ts';
import { t } from '../lib/i18n.ts';
import type { ConversationState } from './conversation-state.ts';
import { plainText } from './plain-text.ts';

const longest = 200;

/** Tells a screen reader what others write while the list is open; the list itself is no live region. */
export function useMessageAnnouncements(
  { view, connected }: ConversationState,
  personId: string | null,
  /** A thread says nothing: the conversation around it does. */
  speaks: boolean,
): void {
  const last = view?.conversation.lastPosition ?? 0;
  const known = useRef(last);
  useEffect(() => {
    const from = known.current;
    known.current = Math.max(from, last);
    if (last <= from || !connected || !view || !speaks) return; // what was missed is told as a number by the status line
    for (const { position, author, html } of view.messages) {
      if (position <= from || author.id === personId) continue;
      const mentioned = personId !== null && html.includes(personId);
      const text = plainText(html).slice(0, longest);
      announce(t('conversations.announceOne', { name: author.name, text }), mentioned ? 'mention' : 'entry');
    }
  }, [last, view, connected, personId, speaks]);
}
