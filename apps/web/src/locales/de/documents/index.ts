import { documentApproval } from './approval.ts';
import { documents } from './documents.ts';
import { documentEditor } from './editor.ts';
import { documentVersions } from './versions.ts';

/** Texts of the pages of documents, which load with the first of them. */
export const documentTexts = { documents, documentEditor, documentVersions, documentApproval };
