import { queryOptions } from '@tanstack/react-query';
import type { Language, Translation } from '../../lib/i18n.ts';
import type { legal } from '../../locales/de/legal.ts';

export type LegalTexts = Translation<typeof legal>;

const files: Record<Language, () => Promise<{ legal: LegalTexts }>> = {
  de: () => import('../../locales/de/legal.ts'),
  en: () => import('../../locales/en/legal.ts'),
};

/** Long texts that few people read: they come with their page, not with the first load. */
export const legalQuery = (language: Language) =>
  queryOptions({
    queryKey: ['legal-texts', language],
    queryFn: async () => (await files[language]()).legal,
    staleTime: Infinity,
  });
