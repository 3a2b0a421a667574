import { type JSONContent, Node } from '@tiptap/core';

const target = /^(person:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|municipality:(?:[0-9]{8}|[0-9]{5}))$/;

/** A person or a municipality in the text: one sign to the caret, and a link to Markdown. */
export const MentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    /** `person:<id>` or `municipality:<ags>` */
    target: { default: '', parseHTML: (element) => element.getAttribute('data-mention') },
    name: { default: '', parseHTML: (element) => element.textContent.replace(/^@/, '') },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { 'data-mention': String(attrs['target']), class: 'mention' },
    nameOf(attrs),
  ],
  renderText: ({ node: { attrs } }) => nameOf(attrs),
});

const nameOf = (attrs: Record<string, unknown> = {}) => {
  const { name } = attrs;
  return `@${typeof name === 'string' ? name : ''}`;
};

export const mentionOf = (to: string, name: string): JSONContent => ({
  type: 'mention',
  attrs: { target: to, name: name.replace(/^@/, '') },
});

const targetOf = (node: JSONContent): string | undefined => {
  const href: unknown = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' && target.test(href) ? href : undefined;
};

/** Links that lead to a person or a municipality become mentions; several pieces of one link are one name. */
export function mentionsFromLinks(node: JSONContent): JSONContent {
  if (!node.content) return node;
  const content: JSONContent[] = [];
  let open: string | undefined;
  for (const child of node.content) {
    const to = targetOf(child);
    const before = content.at(-1);
    if (to === undefined) content.push(mentionsFromLinks(child));
    else if (to === open && before)
      content.splice(-1, 1, { ...before, attrs: { ...before.attrs, name: joined(before, child) } });
    else content.push({ ...mentionOf(to, child.text ?? ''), marks: otherMarks(child) });
    open = to;
  }
  return { ...node, content };
}

const joined = (before: JSONContent, { text = '' }: JSONContent) =>
  `${String(before.attrs?.['name'])}${text}`;
const otherMarks = ({ marks = [] }: JSONContent) =>
  marks.filter(({ type }) => type !== 'link' && type !== 'code');

const inSource =
  /\]\((?:person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|municipality:([0-9]{8}|[0-9]{5}))\)/g;
/** As many as the server counts at once. */
const mostMentions = 200;

/** Whom a text mentions, near enough until the server has read it. */
export function mentionsInSource(markdown: string): { people: string[]; municipalities: string[] } {
  const people = new Set<string>();
  const municipalities = new Set<string>();
  for (const [, person, ags] of markdown.matchAll(inSource)) {
    if (person !== undefined) people.add(person);
    if (ags !== undefined) municipalities.add(ags);
  }
  const some = (found: Set<string>) => [...found].slice(0, mostMentions);
  return { people: some(people), municipalities: some(municipalities) };
}
