import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
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

interface ToolProps {
  text: string;
  icon: LucideIcon;
  keys?: string | undefined;
  isDisabled?: boolean;
  run: () => void;
}

/** A tool that is on or off. */
export const ToolToggle = ({ text, keys, icon, run, ...state }: ToolProps & { isSelected: boolean }) => (
  <Tip text={text} keys={keys}>
    <ToggleButton {...state} className={styles['tool'] ?? ''} aria-label={text} onChange={run}>
      <Icon of={icon} />
    </ToggleButton>
  </Tip>
);

/** A tool that does something once. */
export const ToolButton = ({ text, keys, icon, run, ...state }: ToolProps) => (
  <Tip text={text} keys={keys}>
    <Button {...state} className={styles['tool'] ?? ''} aria-label={text} onPress={run}>
      <Icon of={icon} />
    </Button>
  </Tip>
);

/** A tool behind which are several. `current` says which of them is on. */
export function MenuTool({
  text,
  current,
  icon,
  items,
  isActive = false,
}: Pick<ToolProps, 'text' | 'icon'> & {
  current?: string;
  items: { text: string; run: () => void }[];
  isActive?: boolean;
}) {
  return (
    <MenuTrigger>
      <Tip text={text}>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={current === undefined ? text : `${text}: ${current}`}
          {...(isActive && { 'data-selected': true })}
        >
          <Icon of={icon} />
        </Button>
      </Tip>
      <ToolMenu label={text} items={items} />
    </MenuTrigger>
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
