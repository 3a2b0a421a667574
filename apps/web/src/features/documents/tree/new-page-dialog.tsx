import type { DocumentTemplate } from '@app/contracts/document-tree';
import { documentRoutes, type DocumentNode } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import prose from '../../../conversations/prose.module.css';
import { addresses } from '../../../lib/addresses.ts';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../ui/choices.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { documentQuery, templatesQuery } from '../documents.queries.ts';
import text from '../text.module.css';
import styles from './dialogs.module.css';
import { readTreeAgain } from './use-page-actions.ts';

interface Props {
  space: Space;
  /** The page one looks at: the new one may come below it. */
  below?: Pick<DocumentNode, 'id' | 'title'> | undefined;
  /** That it does, unless one chooses otherwise. */
  isBelow?: boolean;
  onClose: () => void;
}

const blank = '';

/** Begins a page, empty or from a template, and opens it for writing. */
export function NewPageDialog({ space, below, isBelow = false, onClose }: Props) {
  const client = useQueryClient();
  const [, go] = useLocation();
  const [id] = useState(() => v7()); // sending it again begins nothing twice
  const templates = useQuery(templatesQuery);
  const known = templates.data?.templates ?? [];
  const form = useForm({
    initial: { title: '', isBelow, template: blank },
    send: (values) =>
      call(documentRoutes.create, {
        params: { spaceId: space.id },
        body: {
          id,
          title: values.title,
          parent: values.isBelow && below ? below.id : null,
          template: values.template || null,
        },
      }),
    check: ({ title }) => (title.trim() === '' ? { title: t('documents.untitled') } : {}),
    done(page) {
      client.setQueryData(documentQuery(page.id).queryKey, page);
      void readTreeAgain(client, space.id);
      onClose();
      go(addresses.editDocument(space.slug, page.id));
    },
  });
  return (
    <Dialog title={t('documents.newPage')} onClose={onClose} wide>
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
            onChange={(value) => form.set('isBelow', value)}
          />
        )}
        <div className={styles['templates']}>
          <RadioGroup
            label={t('documents.template.choose')}
            value={form.values.template}
            onChange={(value) => form.set('template', value)}
            options={[
              { value: blank, label: t('documents.template.blank') },
              ...known.map(({ name, title }) => ({ value: name, label: title })),
            ]}
          />
          <Preview template={known.find(({ name }) => name === form.values.template)} />
        </div>
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

function Preview({ template }: { template: DocumentTemplate | undefined }) {
  const id = useId();
  if (!template) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles['previewHead']}>
        {t('documents.template.preview', { title: template.title })}
      </h3>
      <p>{template.description}</p>
      <div
        className={classNames(prose['prose'], text['text'], styles['preview'])}
        dangerouslySetInnerHTML={{ __html: withoutAnchors(template.html) }}
      />
    </section>
  );
}

/** The same anchors may stand on the page behind. */
const withoutAnchors = (html: string) => html.replaceAll(/ id="[^"]*"/g, '');
