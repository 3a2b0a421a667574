import { expect, test } from '@jest/globals';
import { findEmoji, loadEmoji } from '@app/web/conversations/composer/emoji.ts';
import { emoji as german } from '@app/web/locales/de/emoji.ts';
import { emoji as english } from '@app/web/locales/en/emoji.ts';

const signs = async (typed: string) => findEmoji(await loadEmoji(), typed).map(({ sign }) => sign);

test('every emoji has a name and other words in both languages', () => {
  expect(Object.keys(german).length).toBeGreaterThan(150);
  expect(Object.keys(english)).toEqual(Object.keys(german));
  expect(
    [...Object.values(german), ...Object.values(english)].filter((text) => !/^\S.*; \S/.test(text)),
  ).toEqual([]);
});

test('emoji are found by name and by other words, with or without umlauts, names first', async () => {
  expect((await signs('herz'))[0]).toBe('❤️');
  expect(await signs('glück')).toContain('🤞');
  expect(await signs('Daumen runt')).toEqual(['👎']);
  expect(await signs('xyz')).toEqual([]);
  expect((await signs('')).length).toBe(Object.keys(german).length);
});
