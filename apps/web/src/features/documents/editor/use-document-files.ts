import { documentRoutes } from '@app/contracts/documents';
import type { StoredFile } from '@app/contracts/files';
import { writeFileReference } from '@app/domain/file-references';
import type { JSONContent } from '@tiptap/core';
import type { Editor } from '@tiptap/react';
import { useUploads } from '../../../conversations/files/use-uploads.ts';
import { ApiError, call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { showToast } from '../../../ui/toasts.ts';

/** Files on their way into a page. They are the page's before they stand in it, so that all who read it see them. */
export function useDocumentFiles(documentId: string, editor: Editor) {
  return useUploads((file) => {
    call(documentRoutes.addFile, { params: { documentId, fileId: file.id } })
      .then(() => {
        if (!editor.isDestroyed) editor.chain().focus().insertContent(contentOf(file)).run();
      })
      .catch((error: unknown) =>
        showToast(error instanceof ApiError ? error.problem.message : t('files.failed')),
      );
  });
}

function contentOf(file: StoredFile): JSONContent[] {
  const src = writeFileReference(file);
  if (file.picture) return [{ type: 'image', attrs: { src, alt: file.name.replace(/\.[^.]+$/, '') } }];
  return [
    { type: 'file', attrs: { src, name: file.name } },
    { type: 'text', text: ' ' },
  ];
}
