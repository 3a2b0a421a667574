import type { DocumentNode } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { Ellipsis, FileDown, FileUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { usePerson } from '../../../lib/session.ts';
import { Menu } from '../../../ui/menu.tsx';

const ImportDialog = lazy(() =>
  import('./import-dialog.tsx').then((module) => ({ default: module.ImportDialog })),
);
const TreeDownloadDialog = lazy(() =>
  import('./tree-download-dialog.tsx').then((module) => ({ default: module.TreeDownloadDialog })),
);

interface Props {
  space: Space;
  mayCreate: boolean;
  /** The page one looks at. */
  current?: DocumentNode | undefined;
  small?: boolean;
}

/** What can be done with the tree as a whole: pages from files, and all of them as files. */
export function ExchangeMenu({ space, mayCreate, current, small = false }: Props) {
  const [open, setOpen] = useState<'import' | 'download'>();
  const person = usePerson();
  if (!person) return null;
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu
        small={small}
        label={t('documents.allPages')}
        icon={<Ellipsis size={20} />}
        align="end"
        tooltip="below"
        items={[
          ...(mayCreate
            ? [
                {
                  label: t('documents.import.menu'),
                  icon: <FileUp size={18} />,
                  onSelect: () => setOpen('import'),
                },
              ]
            : []),
          {
            label: t('documents.downloadAll.menu'),
            icon: <FileDown size={18} />,
            onSelect: () => setOpen('download'),
          },
        ]}
      />
      <Suspense>
        {open === 'import' && (
          <ImportDialog space={space} below={current?.can.edit ? current : undefined} onClose={close} />
        )}
        {open === 'download' && <TreeDownloadDialog space={space} below={current} onClose={close} />}
      </Suspense>
    </>
  );
}
