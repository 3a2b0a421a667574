import { readFileReference } from '@app/domain/file-references';

type Read = (value: unknown) => unknown;
export type Attributes = Readonly<Record<string, unknown>>;

const maxAddress = 2_000;
/** No control, no mark that turns the direction of reading: labels are set into other people's sentences. */
const invisible = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

const oneOf =
  <Value>(values: readonly Value[], fallback: Value): Read =>
  (value) =>
    values.includes(value as Value) ? value : fallback;

const whole =
  (least: number, most: number, fallback: number): Read =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : fallback;

const line =
  (most: number): Read =>
  (value) =>
    typeof value === 'string' ? value.replace(invisible, ' ').slice(0, most).toWellFormed() : '';

const matching =
  <Fallback>(pattern: RegExp, fallback: Fallback): Read =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : fallback;

const file: Read = (value) => (typeof value === 'string' && readFileReference(value) ? value : '');

const widths: Read = (value) =>
  Array.isArray(value) && value.length <= 50 && value.every((width) => Number.isInteger(width))
    ? value.map((width: number) => Math.min(2_000, Math.max(20, width)))
    : null;

const safeAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;

/** Where a link may lead; anything else (`javascript:`, `data:`, a relative address) is ''. */
export function linkAddress(value: unknown): string {
  const address = typeof value === 'string' ? value.trim() : '';
  const isSafe = address.length <= maxAddress && safeAddress.test(address) && !/[\p{Cc}\s]/u.test(address);
  return isSafe ? address.toWellFormed() : '';
}

export const calloutKinds = ['note', 'important', 'example', 'warning'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const aligned = oneOf(['left', 'center', 'right', null], null);
const cell = { colspan: whole(1, 50, 1), rowspan: whole(1, 500, 1), colwidth: widths, align: aligned };

/**
 * What an attribute may be, by node. A reader gives back what is allowed and its default for everything else, so that
 * a hostile or later value can neither inject anything nor take the node away.
 */
export const nodeAttributes: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  heading: { level: whole(1, 4, 1) },
  orderedList: { start: whole(0, 1_000_000, 1), type: oneOf(['a', 'A', 'i', 'I', null], null) },
  taskItem: { checked: (value) => value === true },
  codeBlock: { language: matching(/^[a-z0-9+#-]{1,30}$/, null) },
  tableCell: cell,
  tableHeader: cell,
  /** `src` is `file:<id>#<width>x<height>`, as in the bodies of messages. */
  image: { src: file, alt: line(1_000), caption: line(1_000) },
  file: { src: file, name: line(200) },
  callout: { kind: oneOf(calloutKinds, 'note') },
  footnote: { text: line(5_000) },
  /** `person:<id>` or `municipality:<ags>`; the name is what it was when it was written. */
  mention: {
    target: matching(new RegExp(`^(?:person:${uuid}|municipality:(?:\\d{8}|\\d{5}))$`), ''),
    name: line(200),
  },
  pageLink: { document: matching(new RegExp(`^${uuid}$`), ''), title: line(200) },
  field: { label: line(200) },
};

export const markAttributes: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  link: { href: linkAddress },
};

function readAll(rules: Readonly<Record<string, Read>> | undefined, given: unknown): Record<string, unknown> {
  const values = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(rules ?? {}).map(([name, read]) => [
      name,
      read(Object.hasOwn(values, name) ? values[name] : undefined),
    ]),
  );
}

export const cleanNodeAttributes = (type: string, given: unknown): Record<string, unknown> =>
  readAll(nodeAttributes[type], given);
export const cleanMarkAttributes = (type: string, given: unknown): Record<string, unknown> =>
  readAll(markAttributes[type], given);
