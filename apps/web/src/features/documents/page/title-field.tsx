import { documentRoutes, type Document } from '@app/contracts/documents';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { showToast } from '../../../ui/toasts.ts';
import { documentQuery } from '../documents.queries.ts';
import styles from './document-page.module.css';

/** The title, while the page is edited: what stands there when one leaves it, or presses Enter, is its name. */
export function TitleField({ document }: { document: Document }) {
  const client = useQueryClient();
  const [typed, setTyped] = useState<string>();
  const rename = useMutation({
    mutationFn: (title: string) =>
      call(documentRoutes.rename, { params: { documentId: document.id }, body: { title } }),
    onSuccess(changed) {
      client.setQueryData(documentQuery(document.id).queryKey, changed);
      setTyped(undefined);
    },
    onError(error) {
      const reason = error instanceof ApiError ? error.problem.message : t('common.failed');
      showToast(t('documentEditor.titleNotSaved', { reason }));
    },
  });

  function keep(): void {
    const title = typed?.trim() ?? '';
    if (title === '' || title === document.title) setTyped(undefined);
    else rename.mutate(title);
  }

  return (
    <textarea
      className={styles['title']}
      aria-label={t('documentEditor.title')}
      rows={1}
      maxLength={200}
      value={typed ?? document.title}
      onChange={({ target }) => setTyped(target.value.replace(/\n/g, ' '))}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(undefined);
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
