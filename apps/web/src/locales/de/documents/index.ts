import { documents } from './documents.ts';
import { documentEditor } from './editor.ts';

/** Texts of the pages of documents, which load with the first of them. */
export const documentTexts = { documents, documentEditor };
