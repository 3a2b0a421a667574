import { documentRoutes, type DocumentNode } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { documentQuery } from '../documents.queries.ts';

interface Props {
  space: Space;
  /** The page one looks at: the new one may come below it. */
  below?: DocumentNode | undefined;
  onClose: () => void;
}

/** Begins a page and opens it for writing. */
export function NewPageDialog({ space, below, onClose }: Props) {
  const client = useQueryClient();
  const [, go] = useLocation();
  const [id] = useState(() => v7()); // sending it again begins nothing twice
  const form = useForm({
    initial: { title: '', isBelow: false },
    send: ({ title, isBelow }) =>
      call(documentRoutes.create, {
        params: { spaceId: space.id },
        body: { id, title, parent: isBelow && below ? below.id : null },
      }),
    check: ({ title }) => (title.trim() === '' ? { title: t('documents.untitled') } : {}),
    done(page) {
      client.setQueryData(documentQuery(page.id).queryKey, page);
      void client.invalidateQueries({ queryKey: ['documents', space.id] });
      onClose();
      go(addresses.editDocument(space.slug, page.id));
    },
  });
  return (
    <Dialog title={t('documents.newPage')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('documents.pageTitle')}
          hint={t('documents.pageTitleHint')}
          maxLength={200}
          data-first-focus
          {...form.field('title')}
        />
        {below && (
          <Checkbox
            label={t('documents.below', { title: below.title })}
            checked={form.values.isBelow}
            onChange={(isBelow) => form.set('isBelow', isBelow)}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('documents.begin')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
