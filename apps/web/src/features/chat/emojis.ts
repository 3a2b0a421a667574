import { t } from '../../lib/i18n.ts';

const names = {
  '😊': 'chat.emojis.smile',
  '😂': 'chat.emojis.laugh',
  '😄': 'chat.emojis.joy',
  '😉': 'chat.emojis.wink',
  '😌': 'chat.emojis.relieved',
  '😮': 'chat.emojis.surprised',
  '🤔': 'chat.emojis.thinking',
  '😕': 'chat.emojis.sad',
  '👍': 'chat.emojis.thumbsUp',
  '👎': 'chat.emojis.thumbsDown',
  '👏': 'chat.emojis.applause',
  '🙏': 'chat.emojis.thanks',
  '💪': 'chat.emojis.strong',
  '🤝': 'chat.emojis.handshake',
  '👋': 'chat.emojis.wave',
  '✋': 'chat.emojis.raisedHand',
  '❤️': 'chat.emojis.heart',
  '🎉': 'chat.emojis.party',
  '💡': 'chat.emojis.idea',
  '✅': 'chat.emojis.done',
  '❓': 'chat.emojis.question',
  '❗': 'chat.emojis.attention',
  '📅': 'chat.emojis.calendar',
  '☕': 'chat.emojis.coffee',
} as const;

/** A choice for work among colleagues, with what each is called; every other one can be typed. */
export const emojis = (): [emoji: string, name: string][] =>
  Object.entries(names).map(([emoji, key]) => [emoji, t(key)]);
