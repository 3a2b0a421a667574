import type { Attribute } from '@tiptap/core';
import { cleanMarkAttributes, cleanNodeAttributes } from '../attributes.ts';

type Parse = (element: HTMLElement) => unknown;

/** The attributes of a node with their defaults. None is rendered by itself: `renderHTML` names what it writes. */
export const attributesOf = (type: string, parse: Record<string, Parse> = {}): Record<string, Attribute> =>
  define(cleanNodeAttributes(type, {}), parse);

export const markAttributesOf = (
  type: string,
  parse: Record<string, Parse> = {},
): Record<string, Attribute> => define(cleanMarkAttributes(type, {}), parse);

const define = (defaults: Record<string, unknown>, parse: Record<string, Parse>): Record<string, Attribute> =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      { default: value, rendered: false, parseHTML: parse[name] ?? (() => value) },
    ]),
  );
