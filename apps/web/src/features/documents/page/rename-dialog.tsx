import { documentRoutes } from '@app/contracts/documents';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { showToast } from '../../../ui/toasts.ts';
import { documentQuery } from '../documents.queries.ts';
import { readTreeAgain } from '../tree/use-page-actions.ts';
import type { PartProps } from './document-parts.ts';

export function RenameDialog({ document, space, onClose }: PartProps & { onClose: () => void }) {
  const client = useQueryClient();
  const form = useForm({
    initial: { title: document.title },
    send: (body) => call(documentRoutes.rename, { params: { documentId: document.id }, body }),
    check: ({ title }) => (title.trim() === '' ? { title: t('documents.untitled') } : {}),
    done(changed) {
      client.setQueryData(documentQuery(document.id).queryKey, changed);
      void readTreeAgain(client, space.id);
      showToast(t('documents.renamed'));
      onClose();
    },
  });
  return (
    <Dialog title={t('documents.rename')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('documents.pageTitle')}
          maxLength={200}
          data-first-focus
          {...form.field('title')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('documents.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
