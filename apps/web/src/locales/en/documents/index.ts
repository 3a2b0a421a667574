import type { documentTexts as german } from '../../de/documents/index.ts';
import type { Translation } from '../../../lib/i18n.ts';
import { documentApproval } from './approval.ts';
import { documents } from './documents.ts';
import { documentEditor } from './editor.ts';
import { documentVersions } from './versions.ts';

/** The same keys as German; a missing one does not compile. */
export const documentTexts = {
  documents,
  documentEditor,
  documentVersions,
  documentApproval,
} satisfies Translation<typeof german>;
