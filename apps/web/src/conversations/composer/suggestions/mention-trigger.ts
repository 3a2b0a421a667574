import type { Mentionable } from '@app/contracts/mentions';
import { mentionRoutes } from '@app/contracts/mentions';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { mentionOf } from '../markdown/mention-node.ts';
import type { Choice, Trigger } from './suggestions.ts';

/** Where something is written: whom one can mention depends on it. */
export type WritingPlace = { conversation: string } | { space: string };

/** `@` and a name: people who may read here, and municipalities. */
export const mentionTrigger = (place: () => WritingPlace | undefined): Trigger => ({
  name: 'mention',
  char: '@',
  allowSpaces: true,
  minQueryLength: 0,
  async find(query, signal) {
    const at = place();
    if (!at || query.length > 60 || /\s{2}|\s$/.test(query)) return [];
    try {
      return choicesOf(await ask(at, query, signal));
    } catch {
      return []; // without a line one writes the name as text
    }
  },
});

const ask = (place: WritingPlace, query: string, signal: AbortSignal) =>
  'conversation' in place
    ? call(
        mentionRoutes.inConversation,
        { params: { conversationId: place.conversation }, query: { query } },
        signal,
      )
    : call(mentionRoutes.inSpace, { params: { spaceId: place.space }, query: { query } }, signal);

const choicesOf = ({ people, municipalities }: Mentionable): Choice[] => [
  ...people.map((person) => ({
    key: person.id,
    label: person.name,
    detail: person.organization ?? undefined,
    person,
    group: t('composer.people'),
    content: withSpace(`person:${person.id}`, person.name),
  })),
  ...municipalities.map(({ ags, name }) => ({
    key: ags,
    label: name,
    group: t('composer.municipalities'),
    content: withSpace(`municipality:${ags}`, name),
  })),
];

const withSpace = (target: string, name: string) => [mentionOf(target, name), { type: 'text', text: ' ' }];
