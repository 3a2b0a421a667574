import type { ReactionEmoji } from '@app/contracts/messages';
import { t, type TextKey } from '../lib/i18n.ts';

const names = {
  '👍': 'conversations.reactions.thumbsUp',
  '❤️': 'conversations.reactions.heart',
  '🎉': 'conversations.reactions.party',
  '💡': 'conversations.reactions.idea',
  '🙏': 'conversations.reactions.thanks',
  '👀': 'conversations.reactions.eyes',
  '✅': 'conversations.reactions.done',
  '👏': 'conversations.reactions.applause',
  '😄': 'conversations.reactions.happy',
  '🤔': 'conversations.reactions.thinking',
} as const satisfies Record<ReactionEmoji, TextKey>;

/** What a reaction means, for those who hear it instead of seeing it. */
export const emojiName = (emoji: string): string =>
  emoji in names ? t(names[emoji as ReactionEmoji]) : emoji;
