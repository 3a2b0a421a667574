import { Mark, Node } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { linkAddress } from '../attributes.ts';
import { attributesOf, markAttributesOf } from './define.ts';

const wordsOf = ({ textContent }: HTMLElement) => textContent.trim();

/** A note at the foot of the page. Its text is plain; its number follows from where it stands. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => attributesOf('footnote', { text: ({ dataset }) => dataset['footnote'] }),
  parseHTML: () => [
    { tag: '[data-footnote]', priority: 70 },
    { tag: 'section.footnotes', ignore: true, priority: 70 },
  ],
  renderHTML: ({ node }) => ['sup', { class: 'footnote', 'data-footnote': String(node.attrs['text']) }],
  renderText: ({ node }) => ` (${String(node.attrs['text'])})`,
});

/** A person or a municipality. Only the id is sure: the name is filled in again when somebody reads. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () =>
    attributesOf('mention', {
      target: ({ dataset }) =>
        dataset['mention'] ??
        (dataset['person'] ? `person:${dataset['person']}` : `municipality:${dataset['municipality']}`),
      name: (element) => wordsOf(element).replace(/^@/, ''),
    }),
  parseHTML: () =>
    ['[data-mention]', 'a[data-person]', 'a[data-municipality]'].map((tag) => ({ tag, priority: 70 })),
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'mention', 'data-mention': String(attrs['target']) },
    `@${String(attrs['name'])}`,
  ],
  renderText: ({ node }) => `@${String(node.attrs['name'])}`,
});

/** Another document; the title is what it was when it was written. */
export const PageLink = Node.create({
  name: 'pageLink',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () =>
    attributesOf('pageLink', { document: ({ dataset }) => dataset['document'], title: wordsOf }),
  parseHTML: () => [{ tag: '[data-document]', priority: 70 }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'page-link', 'data-document': String(attrs['document']) },
    String(attrs['title']),
  ],
  renderText: ({ node }) => String(node.attrs['title']),
});

/** What a template leaves to be filled in. Whoever writes there replaces it. */
export const Field = Node.create({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => attributesOf('field', { label: ({ dataset }) => dataset['field'] }),
  parseHTML: () => [{ tag: '[data-field]', priority: 70 }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'field', 'data-field': String(attrs['label']) },
    String(attrs['label']),
  ],
  renderText: ({ node }) => `[${String(node.attrs['label'])}]`,
});

export const DocumentLink = Link.extend({
  addAttributes: () => markAttributesOf('link', { href: (link) => link.getAttribute('href') }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (link) => linkAddress(link.getAttribute('href')) !== '' && null },
  ],
  renderHTML({ mark }) {
    const href = linkAddress(mark.attrs['href']);
    return ['a', { ...(href && { href }), rel: 'noopener noreferrer nofollow' }, 0];
  },
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  isAllowedUri: (address) => linkAddress(address) !== '',
});

const simpleMark = (name: string, tag: string, extra: { tag?: string; excludes?: string } = {}) =>
  Mark.create({
    name,
    ...(extra.excludes && { excludes: extra.excludes }),
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

export const Highlight = simpleMark('highlight', 'mark');
export const Subscript = simpleMark('subscript', 'sub', { excludes: 'subscript superscript' });
export const Superscript = simpleMark('superscript', 'sup', { excludes: 'superscript subscript' });
