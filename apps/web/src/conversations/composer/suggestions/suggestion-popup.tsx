import type { Editor } from '@tiptap/core';
import { useCallback, useId } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from '../../../lib/store.ts';
import type { SuggestionHost } from './suggestion-host.ts';
import { SuggestionList } from './suggestion-list.tsx';

/** People, municipalities and emoji, offered while one types. */
export function SuggestionPopup({ host, editor }: { host: SuggestionHost; editor: Editor }) {
  const id = useId();
  const offer = useStore(host.offer);
  const onActive = useCallback(
    (optionId: string | null) => {
      if (editor.isDestroyed) return;
      const { dom } = editor.view;
      const given = { 'aria-controls': id, 'aria-activedescendant': optionId, 'aria-autocomplete': 'list' };
      for (const [name, value] of Object.entries(given))
        if (optionId === null || value === null) dom.removeAttribute(name);
        else dom.setAttribute(name, value);
    },
    [id, editor],
  );
  if (!offer || offer.choices.length === 0) return null;
  return createPortal(
    <SuggestionList id={id} host={host} offer={offer} onActive={onActive} />,
    offer.element,
  );
}
