import type { CalloutKind } from './attributes.ts';

/** What stands in a document beside what people wrote. Documents are German, in whatever language one reads the page. */
export const calloutTitles: Record<CalloutKind, string> = {
  note: 'Hinweis',
  important: 'Wichtig',
  example: 'Beispiel',
  warning: 'Warnung',
};

export const contentsTitle = 'Inhalt';
export const footnotesTitle = 'Fußnoten';
