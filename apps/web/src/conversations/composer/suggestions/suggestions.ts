import type { ChainedCommands, Editor, JSONContent } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import Suggestion, { type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion';
import { Extension } from '@tiptap/core';
import type { PersonSummary } from '@app/contracts/people';
import type { LucideIcon } from 'lucide-react';

/** Something that can be put in place of what was typed. */
export interface Choice {
  key: string;
  label: string;
  detail?: string | undefined;
  person?: PersonSummary | undefined;
  /** A sign that stands for the choice, such as an emoji. */
  sign?: string | undefined;
  icon?: LucideIcon | undefined;
  group: string;
  /** Takes the place of what was typed; or else what is done there. */
  content: JSONContent[] | ((chain: ChainedCommands) => ChainedCommands);
}

/** What is offered at the caret right now. */
export interface Offer {
  choices: Choice[];
  loading: boolean;
  query: string;
  /** Where the list is shown; the plugin keeps it at the caret. */
  element: HTMLElement;
  take: (choice: Choice) => void;
}

/** Who shows the offer, and hears of keys before the editor does. */
export interface OfferView {
  show: (offer: Offer | null) => void;
  /** True when the list used the key. */
  press: (event: KeyboardEvent) => boolean;
}

export interface Trigger {
  name: string;
  char: string;
  allowSpaces: boolean;
  minQueryLength: number;
  /** What may stand before the sign; nothing always may. */
  prefixes?: string[];
  find: (query: string, signal: AbortSignal) => Promise<Choice[]> | Choice[];
}

/** Offers something while one types after a sign such as `@`, except in code. */
export const suggestionsOf = (triggers: Trigger[], view: OfferView) =>
  Extension.create({
    name: 'suggestions',
    addProseMirrorPlugins() {
      return triggers.map((trigger) => Suggestion(optionsOf(trigger, this.editor, view)));
    },
  });

const usualPrefixes = [' ', '(', '/', '„', '"', '\u00A0'];

const optionsOf = (trigger: Trigger, editor: Editor, view: OfferView): SuggestionOptions<Choice, Choice> => ({
  editor,
  pluginKey: new PluginKey(`suggestions-${trigger.name}`),
  char: trigger.char,
  allowSpaces: trigger.allowSpaces,
  allowedPrefixes: trigger.prefixes ?? usualPrefixes,
  minQueryLength: trigger.minQueryLength,
  debounce: 120,
  decorationClass: '',
  allow: ({ editor: current }) =>
    current.isFocused && // a draft that ends in "@Ad" only stands there
    !current.isActive('codeBlock') &&
    !current.isActive('code'),
  items: ({ query, signal }) => trigger.find(query, signal),
  command: ({ editor: current, range, props: { content } }) => {
    const chain = current.chain().focus();
    if (typeof content === 'function') content(chain.deleteRange(range)).run();
    else chain.insertContentAt(range, content).run();
  },
  floatingUi: { middleware: [withinWindow] },
  render: () => renderer(view),
});

type Place = NonNullable<NonNullable<SuggestionOptions['floatingUi']>['middleware']>[number];

/** With the caret at the right edge of a phone, the list stays in the window. */
const withinWindow: Place = {
  name: 'within-window',
  fn({ x, rects, elements }) {
    const { offsetParent } = elements.floating;
    const origin = offsetParent?.getBoundingClientRect().left ?? 0;
    const furthest = document.documentElement.clientWidth - rects.floating.width - windowGap - origin;
    return { x: Math.max(windowGap - origin, Math.min(x, furthest)) };
  },
};

const windowGap = 8;

function renderer(view: OfferView) {
  let element: HTMLElement | undefined;
  let unmount = () => {};
  const show = ({ items, loading, query, command }: SuggestionProps<Choice, Choice>) => {
    if (element) view.show({ choices: items, loading, query, element, take: command });
  };
  return {
    onStart(props: SuggestionProps<Choice, Choice>) {
      element = document.createElement('div');
      element.style.zIndex = '60'; // above the bar at the foot of a phone
      unmount = props.mount(element);
      show(props);
    },
    onUpdate: show,
    onKeyDown: ({ event }: { event: KeyboardEvent }) => view.press(event),
    onExit() {
      unmount();
      element = undefined;
      view.show(null);
    },
  };
}
