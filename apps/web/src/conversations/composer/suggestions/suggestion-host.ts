import { createStore } from '../../../lib/store.ts';
import { emojiTrigger } from './emoji-trigger.ts';
import { mentionTrigger, type WritingPlace } from './mention-trigger.ts';
import { type Offer, type OfferView, suggestionsOf, type Trigger } from './suggestions.ts';

/** Between the editor, which knows what is typed, and the list, which React shows. */
export class SuggestionHost implements OfferView {
  readonly offer = createStore<Offer | null>(null);
  readonly extension: ReturnType<typeof suggestionsOf>;
  private place: WritingPlace | undefined;
  private listener: (event: KeyboardEvent) => boolean = () => false;

  constructor(more: Trigger[] = []) {
    this.extension = suggestionsOf([mentionTrigger(() => this.place), emojiTrigger, ...more], this);
  }

  /** Enter, Tab and the arrows belong to the list. */
  get isOpen(): boolean {
    return (this.offer.get()?.choices.length ?? 0) > 0;
  }

  writeAt(place: WritingPlace | undefined): void {
    this.place = place;
  }

  show(offer: Offer | null): void {
    this.offer.set(() => offer);
  }

  press(event: KeyboardEvent): boolean {
    return this.listener(event);
  }

  /** Who hears the keys from now on; gives the way to stop. */
  listen(listener: (event: KeyboardEvent) => boolean): () => void {
    this.listener = listener;
    return () => {
      if (this.listener === listener) this.listener = () => false;
    };
  }
}
