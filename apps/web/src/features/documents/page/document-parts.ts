import type { Document } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import type { ComponentType, ReactNode, RefObject } from 'react';

/** What every part of a page is given. */
export interface PartProps {
  document: Document;
  space: Space;
}

export interface EditorProps extends PartProps {
  /** Back to reading, where one was. */
  done: (anchor?: string) => void;
}

export interface PanelProps extends PartProps {
  /** The element that holds the text, whether it is read or edited. */
  sheet: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Beside the text: one at a time, `?leiste=<name>` in the address. On a phone it covers the page. */
export interface PanelPart {
  name: string;
  label: () => string;
  icon: ReactNode;
  Panel: ComponentType<PanelProps>;
  /** Everybody's, unless this says no. */
  isFor?: (document: Document) => boolean;
}

/** An entry of the page's menu: it opens a dialog or leads somewhere. */
export type MenuPart = {
  name: string;
  label: () => string;
  icon: ReactNode;
  isFor?: (document: Document) => boolean;
} & ({ Dialog: ComponentType<PartProps & { onClose: () => void }> } | { href: (part: PartProps) => string });

/** What a page is made of besides its title and its text. Loaded where it is shown: use `lazy`. */
export interface DocumentParts {
  Editor?: ComponentType<EditorProps>;
  /** Beside the title: state, saved sign, who is here. */
  signs: ComponentType<PartProps>[];
  /** Buttons at the right of the title. */
  actions: ComponentType<PartProps>[];
  /** Above the text: what one should know before reading. */
  notices: ComponentType<PartProps>[];
  menu: MenuPart[];
  panels: PanelPart[];
  /** Below the text. */
  below: ComponentType<PartProps>[];
}
