import { documentRoutes, type Document } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis, Link2, Pencil, PencilLine, Printer } from 'lucide-react';
import { type ComponentType, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button, IconButton, LinkButton } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { Menu } from '../../../ui/menu.tsx';
import { PageHeader } from '../../../ui/page.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { documentQuery } from '../documents.queries.ts';
import type { DocumentParts, MenuPart, PartProps } from './document-parts.ts';
import styles from './document-page.module.css';
import type { OpenPanel } from './panel.tsx';

interface Props extends PartProps {
  parts: DocumentParts;
  panel: OpenPanel;
  isEditing: boolean;
}

type PartDialog = ComponentType<PartProps & { onClose: () => void }>;

/** Where a page stands, its title, who changed it last, and what can be done with it. */
export function DocumentHead({ document, space, parts, panel, isEditing }: Props) {
  const of = { document, space };
  const [chosen, setChosen] = useState<{ Dialog: PartDialog }>();
  return (
    <div className={styles['head']}>
      <PageHeader
        title={document.title}
        preline={<Path {...of} />}
        actions={
          <>
            <Suspense>
              {parts.actions.map((Action, index) => (
                <Action key={index} {...of} />
              ))}
            </Suspense>
            {parts.Editor && document.can.edit && !isEditing && (
              <LinkButton
                variant="primary"
                small
                href={addresses.editDocument(space.slug, document.id)}
                icon={<PencilLine size={18} aria-hidden />}
              >
                {t('documents.edit')}
              </LinkButton>
            )}
            {panel.all.map(({ name, label, icon }) => (
              <IconButton
                key={name}
                label={label()}
                icon={icon}
                align="end"
                aria-pressed={panel.open?.name === name}
                onClick={() => panel.toggle(name)}
              />
            ))}
            <PageMenu {...of} parts={parts.menu} open={(Dialog) => setChosen({ Dialog })} />
          </>
        }
      />
      <div className={styles['signs']}>
        <span>
          {t('documents.changed')} <DateTime at={document.changedAt} />
          {document.changedBy && (
            <>
              {', '}
              <PersonLine person={document.changedBy} />
            </>
          )}
        </span>
        <Suspense>
          {parts.signs.map((Sign, index) => (
            <Sign key={index} {...of} />
          ))}
        </Suspense>
      </div>
      {chosen && (
        <Suspense>
          <chosen.Dialog {...of} onClose={() => setChosen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

function Path({ document, space }: PartProps) {
  return (
    <nav aria-label={t('documents.breadcrumb')} className={styles['path']}>
      <Link href={addresses.documents(space.slug)}>{t('documents.title')}</Link>
      {document.path.map(({ id, title }) => (
        <span key={id}>
          {' '}
          › <Link href={addresses.document(space.slug, id)}>{title}</Link>
        </span>
      ))}
    </nav>
  );
}

interface MenuProps extends PartProps {
  parts: readonly MenuPart[];
  open: (dialog: PartDialog) => void;
}

function PageMenu({ parts, open, ...of }: MenuProps) {
  const { document } = of;
  const [, go] = useLocation();
  return (
    <Menu
      label={t('documents.menu')}
      icon={<Ellipsis size={20} />}
      align="end"
      items={[
        ...(document.can.edit
          ? [
              {
                label: t('documents.rename'),
                icon: <Pencil size={18} />,
                onSelect: () => open(RenameDialog),
              },
            ]
          : []),
        ...parts
          .filter(({ isFor }) => isFor?.(document) ?? true)
          .map((part) => ({
            label: part.label(),
            icon: part.icon,
            onSelect: () => ('href' in part ? go(part.href(of)) : open(part.Dialog)),
          })),
        {
          label: t('documents.copyAddress'),
          icon: <Link2 size={18} />,
          onSelect: () => void copyAddress(location.origin + addresses.documentLink(document.id)),
        },
        { label: t('documents.print'), icon: <Printer size={18} />, onSelect: () => window.print() },
      ]}
    />
  );
}

async function copyAddress(address: string) {
  try {
    await navigator.clipboard.writeText(address);
    showToast(t('documents.copied'));
  } catch {
    showToast(t('documents.notCopied', { address }));
  }
}

function RenameDialog({ document, onClose }: { document: Document; space: Space; onClose: () => void }) {
  const client = useQueryClient();
  const form = useForm({
    initial: { title: document.title },
    send: (body) => call(documentRoutes.rename, { params: { documentId: document.id }, body }),
    check: ({ title }) => (title.trim() === '' ? { title: t('documents.untitled') } : {}),
    done(changed) {
      client.setQueryData(documentQuery(document.id).queryKey, changed);
      showToast(t('documents.renamed'));
      onClose();
    },
  });
  return (
    <Dialog title={t('documents.rename')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField label={t('documents.pageTitle')} maxLength={200} {...form.field('title')} />
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
