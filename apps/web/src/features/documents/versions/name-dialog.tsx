import { documentVersionRoutes as routes } from '@app/contracts/document-versions';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { showToast } from '../../../ui/toasts.ts';
import { versionsQuery } from './versions.queries.ts';

/** Keeps the text as it is now under a name. */
export function NameDialog({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const client = useQueryClient();
  const [id] = useState(() => v7());
  const form = useForm({
    initial: { name: '' },
    send: ({ name }) => call(routes.name, { params: { documentId }, body: { id, name } }),
    check: ({ name }) => (name.trim() === '' ? { name: t('documentVersions.unnamed') } : {}),
    done() {
      void client.invalidateQueries(versionsQuery(documentId));
      showToast(t('documentVersions.named'));
      onClose();
    },
  });
  return (
    <Dialog title={t('documentVersions.nameTitle')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('documentVersions.nameLabel')}
          hint={t('documentVersions.nameHint')}
          maxLength={120}
          data-first-focus
          {...form.field('name')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('documentVersions.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
