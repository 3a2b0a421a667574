import { t } from '../../../lib/i18n.ts';
import { findEmoji, loadEmoji } from '../emoji.ts';
import type { Trigger } from './suggestions.ts';

const mostOffered = 8;

/** `:` and the beginning of a name; two letters at least, so that a time or a list is none. */
export const emojiTrigger: Trigger = {
  name: 'emoji',
  char: ':',
  allowSpaces: false,
  minQueryLength: 2,
  async find(query) {
    if (!/^\p{L}/u.test(query)) return [];
    const found = findEmoji(await loadEmoji(), query);
    return found.slice(0, mostOffered).map(({ sign, name }) => ({
      key: name.replace(/\s+/g, '-'),
      label: name,
      sign,
      group: t('composer.emoji'),
      content: [{ type: 'text', text: sign }],
    }));
  },
};
