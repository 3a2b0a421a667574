export type ComposerAction = 'send' | 'cancel' | 'editLast';

/** A phone has no Shift to hold: there Enter is a new line, and the button sends. */
export const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

interface Situation {
  isEmpty: boolean;
  /** Something is answered or edited. */
  isBusy: boolean;
}

export function composerAction(event: KeyboardEvent, situation: Situation): ComposerAction | undefined {
  if (event.isComposing) return undefined; // Enter takes what the input method offers
  if (event.ctrlKey || event.metaKey) return undefined; // the field's own: sending, bold, italic
  if (event.key === 'Enter') return event.shiftKey || isTouch() ? undefined : 'send';
  return plainKey(event.key, situation);
}

function plainKey(key: string, { isEmpty, isBusy }: Situation): ComposerAction | undefined {
  if (isBusy) return key === 'Escape' ? 'cancel' : undefined;
  return key === 'ArrowUp' && isEmpty ? 'editLast' : undefined;
}
