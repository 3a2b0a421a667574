import { Ellipsis, Link2, Printer } from 'lucide-react';
import type { ComponentType } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Menu } from '../../../ui/menu.tsx';
import { copyAddress } from './copy-address.ts';
import type { MenuPart, PartProps } from './document-parts.ts';
import { useOwnMenu } from './own-menu.tsx';

export type PartDialog = ComponentType<PartProps & { onClose: () => void }>;

interface Props extends PartProps {
  parts: readonly MenuPart[];
  open: (dialog: PartDialog) => void;
}

/** Everything that can be done with a page and has no button of its own. */
export function PageMenu({ parts, open, ...of }: Props) {
  const { document } = of;
  const [, go] = useLocation();
  const { first, last } = useOwnMenu();
  const entry = (part: MenuPart) => ({
    label: part.label(),
    icon: part.icon,
    danger: part.name === 'trash',
    onSelect: () => ('href' in part ? go(part.href(of)) : open(part.Dialog)),
  });
  const isHere = ({ isFor }: MenuPart) => isFor?.(document) ?? true;
  return (
    <Menu
      label={t('documents.menu')}
      icon={<Ellipsis size={20} />}
      align="end"
      items={[
        ...[...first, ...parts].filter(isHere).map(entry),
        {
          label: t('documents.copyAddress'),
          icon: <Link2 size={18} />,
          onSelect: () => void copyAddress(location.origin + addresses.documentLink(document.id)),
        },
        { label: t('documents.print'), icon: <Printer size={18} />, onSelect: () => window.print() },
        ...last.filter(isHere).map(entry),
      ]}
    />
  );
}
