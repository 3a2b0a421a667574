import type { DocumentParts } from '../features/documents/page/document-parts.ts';

/** What a page of the documents is made of besides its title and its text; see `DocumentParts`. */
export const documentParts: DocumentParts = {
  signs: [],
  actions: [],
  notices: [],
  menu: [],
  panels: [],
  below: [],
};
