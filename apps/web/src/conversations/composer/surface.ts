import type { WritingPlace } from './suggestions/mention-trigger.ts';

/** Where somebody writes, whether it is the rich editor or the plain field with the same Markdown. */
export interface Surface {
  /** The Markdown as it is right now. */
  read(): string;
  replace(markdown: string): void;
  /** Adds Markdown where the caret is, or at the end, and goes there. */
  insert(markdown: string): void;
  /** Adds Markdown as a paragraph behind the one with the caret. Whoever is writing there goes on writing. */
  attach(markdown: string): void;
  /** Puts a few signs where the caret is. */
  type(text: string): void;
  focus(): void;
}

export interface SurfaceProps {
  value: string;
  label: string;
  /** Ids of the elements that explain or complain. */
  describedBy: string;
  invalid: boolean;
  busy: boolean;
  /** Whom one can mention depends on it. */
  place: WritingPlace | undefined;
  onChange: (markdown: string) => void;
  onSubmit: () => void;
  /** One line that grows, whose tools are shown on demand. */
  look?: 'compact';
  hasTools?: boolean;
  /** What the field says while it is empty; its label without. */
  placeholder?: string;
  /** Before the field's own keys; true when the key was used. */
  onKey?: ((event: KeyboardEvent) => boolean) | undefined;
}

export const isSendKey = (event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
