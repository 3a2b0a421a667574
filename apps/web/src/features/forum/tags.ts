import { t } from '../../lib/i18n.ts';

/** "Satzung, Karte ,Satzung" → ["Satzung", "Karte"] */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim().replace(/\s+/g, ' '))
      .filter((tag) => tag !== ''),
  ),
];

/** What is wrong with tags as somebody typed them. */
export function problemOfTags(typed: string): string | undefined {
  const tags = tagsOf(typed);
  if (tags.length > 8) return t('forum.new.tooManyTags');
  return tags.some((tag) => tag.length > 40) ? t('forum.new.tagTooLong') : undefined;
}
