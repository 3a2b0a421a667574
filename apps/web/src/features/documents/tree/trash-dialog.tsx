import { documentTreeRoutes as routes, type TrashedDocument } from '@app/contracts/document-tree';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { ConfirmDialog, Dialog } from '../../../ui/dialog.tsx';
import { EmptyState, ErrorState, FormError, Skeleton } from '../../../ui/feedback.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { documentQuery, trashQuery } from '../documents.queries.ts';
import styles from './dialogs.module.css';
import { readTreeAgain } from './use-page-actions.ts';

/** What was thrown away in a space: back to its place, or gone for good. */
export function TrashDialog({ space, onClose }: { space: Space; onClose: () => void }) {
  const client = useQueryClient();
  const trash = useQuery(trashQuery(space.id));
  const [doomed, setDoomed] = useState<TrashedDocument>();
  const restore = useMutation({
    mutationFn: ({ id }: TrashedDocument) => call(routes.restore, { params: { documentId: id } }),
    meta: { errorShown: true },
    onSuccess(page) {
      client.setQueryData(documentQuery(page.id).queryKey, page);
      showToast(t('documents.trash.restored', { title: page.title }));
      return readTreeAgain(client, space.id);
    },
  });
  async function destroy({ id }: TrashedDocument) {
    await call(routes.destroy, { params: { documentId: id } });
    await readTreeAgain(client, space.id);
  }
  return (
    <Dialog title={t('documents.trash.title')} onClose={onClose} wide>
      <p>{t('documents.trash.intro')}</p>
      <FormError problem={restore.error?.message} />
      {trash.isPending && <Skeleton />}
      {trash.isError && !trash.data && <ErrorState error={trash.error} retry={trash.refetch} />}
      {trash.data?.documents.length === 0 && (
        <EmptyState icon={<Trash2 size={28} aria-hidden />} title={t('documents.trash.empty')} />
      )}
      <ul className={styles['trash']}>
        {trash.data?.documents.map((page) => (
          <li key={page.id}>
            <div>
              <strong>{page.title}</strong>
              <small>
                {page.deletedBy && (
                  <>
                    <PersonLine person={page.deletedBy} />,{' '}
                  </>
                )}
                <DateTime at={page.deletedAt} />
                {page.pages > 1 && ` · ${t('documents.trash.pages', { count: page.pages })}`}
                {' · '}
                {t('documents.trash.until')} <DateTime at={page.until} show="date" />
              </small>
            </div>
            <div className={styles['buttons']}>
              <Button
                small
                busy={restore.isPending && restore.variables.id === page.id}
                onClick={() => restore.mutate(page)}
              >
                {t('documents.trash.restore')}
              </Button>
              <Button small variant="tertiary" onClick={() => setDoomed(page)}>
                {t('documents.trash.destroy')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {doomed && (
        <ConfirmDialog
          title={t('documents.trash.destroyTitle', { title: doomed.title })}
          action={t('documents.trash.destroy')}
          danger
          onConfirm={() => destroy(doomed)}
          onClose={() => setDoomed(undefined)}
        >
          <p>{t('documents.trash.destroyText', { count: doomed.pages })}</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
