import { documentTreeRoutes } from '@app/contracts/document-tree';
import { spaceRoutes } from '@app/contracts/spaces';
import { useQuery, useQueryClient } from '@tanstack/react-query';
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
import { Select, TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { showToast } from '../../../ui/toasts.ts';
import { documentQuery, treeQuery } from '../documents.queries.ts';
import type { PartProps } from '../page/document-parts.ts';
import { readTreeAgain } from './use-page-actions.ts';

/** Duplicates a page, here or in another space in which one may write. */
export function CopyPageDialog({ document, space, onClose }: PartProps & { onClose: () => void }) {
  const client = useQueryClient();
  const [, go] = useLocation();
  const [id] = useState(() => v7()); // sending it again copies nothing twice
  const spaces = useQuery({
    queryKey: ['spaces', 'list'],
    queryFn: ({ signal }) => call(spaceRoutes.list, {}, signal),
  });
  const tree = useQuery(treeQuery(space.id));
  const hasBelow = tree.data?.documents.some(({ parent }) => parent === document.id) ?? false;
  const goals = (spaces.data ?? []).filter(
    (other) => other.role !== null && other.role !== 'guest' && !other.archived,
  );
  const form = useForm({
    initial: { title: t('documents.copy.name', { title: document.title }), space: space.id, below: true },
    send: (values) =>
      call(documentTreeRoutes.copy, {
        params: { documentId: document.id },
        body: {
          id,
          title: values.title,
          space: values.space,
          withPagesBelow: hasBelow && values.below,
          parent: values.space === space.id ? document.parent : null,
        },
      }),
    check: ({ title }) => (title.trim() === '' ? { title: t('documents.untitled') } : {}),
    done(copy) {
      client.setQueryData(documentQuery(copy.id).queryKey, copy);
      void readTreeAgain(client, copy.space.id);
      showToast(t('documents.copy.done'));
      onClose();
      go(addresses.document(copy.space.slug, copy.id));
    },
  });
  return (
    <Dialog title={t('documents.copy.title')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('documents.pageTitle')}
          maxLength={200}
          data-first-focus
          {...form.field('title')}
        />
        <Select
          label={t('documents.copy.space')}
          value={form.values.space}
          onChange={(value) => form.set('space', value)}
          options={[
            { value: space.id, label: space.name },
            ...goals
              .filter((other) => other.id !== space.id)
              .map((other) => ({ value: other.id, label: other.name })),
          ]}
        />
        {hasBelow && (
          <Checkbox
            label={t('documents.copy.below')}
            checked={form.values.below}
            onChange={(below) => form.set('below', below)}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('documents.copy.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
