import { lazy } from 'react';
import type { DocumentParts } from '../features/documents/page/document-parts.ts';

/** What a page of the documents is made of besides its title and its text; see `DocumentParts`. */
export const documentParts: DocumentParts = {
  Editor: lazy(() =>
    import('../features/documents/editor/document-editor.tsx').then(({ DocumentEditor }) => ({
      default: DocumentEditor,
    })),
  ),
  signs: [],
  actions: [],
  notices: [],
  menu: [],
  panels: [],
  below: [],
};
