import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './composer.module.css';

export function Icon({ of: Sign }: { of: LucideIcon }) {
  return <Sign size={18} aria-hidden="true" />;
}

/** The name of a tool for those who see only its sign. */
export function Tip({
  text,
  keys,
  children,
}: {
  text: string;
  keys?: string | undefined;
  children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {text}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

export function ToolMenu({ label, items }: { label: string; items: { text: string; run: () => void }[] }) {
  return (
    <Popover className={styles['popover'] ?? ''}>
      <Menu className={styles['menu'] ?? ''} aria-label={label}>
        {items.map(({ text, run }) => (
          <MenuItem key={text} className={styles['menuItem'] ?? ''} onAction={run}>
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
