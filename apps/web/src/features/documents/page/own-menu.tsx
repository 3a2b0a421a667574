import type { Document } from '@app/contracts/documents';
import { Copy, FilePlus2, FolderInput, Pencil, Trash2, UserLock } from 'lucide-react';
import { lazy } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { usePerson } from '../../../lib/session.ts';
import { useTrashPage } from '../tree/use-page-actions.ts';
import type { MenuPart, PartProps } from './document-parts.ts';

type DialogProps = PartProps & { onClose: () => void };

const MovePageDialog = lazy(() =>
  import('../tree/move-page-dialog.tsx').then((module) => ({ default: module.MovePageDialog })),
);
const CopyPageDialog = lazy(() =>
  import('../tree/copy-page-dialog.tsx').then((module) => ({ default: module.CopyPageDialog })),
);
const PageAccessDialog = lazy(() =>
  import('../tree/page-access-dialog.tsx').then((module) => ({ default: module.PageAccessDialog })),
);
const RenameDialog = lazy(() =>
  import('./rename-dialog.tsx').then((module) => ({ default: module.RenameDialog })),
);
const NewPageDialog = lazy(() =>
  import('../tree/new-page-dialog.tsx').then((module) => ({ default: module.NewPageDialog })),
);

const NewPageBelow = ({ document, space, onClose }: DialogProps) => (
  <NewPageDialog space={space} below={document} isBelow onClose={onClose} />
);

function TrashPage({ document, space, onClose }: DialogProps) {
  const trash = useTrashPage();
  const [, go] = useLocation();
  return (
    <ConfirmDialog
      title={t('documents.trash.askTitle', { title: document.title })}
      action={t('documents.trash.action')}
      danger
      onConfirm={async () => {
        await trash.mutateAsync(document);
        go(
          document.parent === null
            ? addresses.documents(space.slug)
            : addresses.document(space.slug, document.parent),
        );
      }}
      onClose={onClose}
    >
      <p>{t('documents.trash.ask')}</p>
    </ConfirmDialog>
  );
}

const mayEdit = ({ can }: Document) => can.edit;
const mayManage = ({ can }: Document) => can.manage;

/** What the frame itself lets one do with a page; the entries of others stand between. */
export function useOwnMenu(): { first: MenuPart[]; last: MenuPart[] } {
  const isSignedIn = usePerson() !== null;
  const icon = { size: 18 } as const;
  return {
    first: [
      {
        name: 'below',
        label: () => t('documents.newPageBelow'),
        icon: <FilePlus2 {...icon} />,
        isFor: mayEdit,
        Dialog: NewPageBelow,
      },
      {
        name: 'rename',
        label: () => t('documents.rename'),
        icon: <Pencil {...icon} />,
        isFor: mayEdit,
        Dialog: RenameDialog,
      },
      {
        name: 'move',
        label: () => t('documents.move.menu'),
        icon: <FolderInput {...icon} />,
        isFor: mayEdit,
        Dialog: MovePageDialog,
      },
      {
        name: 'copy',
        label: () => t('documents.copy.menu'),
        icon: <Copy {...icon} />,
        isFor: () => isSignedIn,
        Dialog: CopyPageDialog,
      },
    ],
    last: [
      {
        name: 'access',
        label: () => t('documents.access.menu'),
        icon: <UserLock {...icon} />,
        isFor: mayManage,
        Dialog: PageAccessDialog,
      },
      {
        name: 'trash',
        label: () => t('documents.trash.action'),
        icon: <Trash2 {...icon} />,
        isFor: mayManage,
        Dialog: TrashPage,
      },
    ],
  };
}
