import { fileAddress, readFileReference, shownSize } from '@app/domain/file-references';
import { Node } from '@tiptap/core';
import { attributesOf } from './define.ts';

const part = (element: HTMLElement, selector: string) => element.querySelector<HTMLElement>(selector);
const pictureIn = (element: HTMLElement) => (element.tagName === 'IMG' ? element : part(element, 'img'));

/** A picture that was uploaded here, with its caption. One from elsewhere is no picture: it would ask a third party. */
export const Picture = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () =>
    attributesOf('image', {
      src: (element) => element.dataset['source'],
      alt: (element) => element.dataset['alt'] ?? pictureIn(element)?.getAttribute('alt'),
      caption: (element) => part(element, 'figcaption')?.textContent.trim(),
    }),
  parseHTML: () => ['figure[data-source]', 'img[data-source]'].map((tag) => ({ tag, priority: 60 })),
  renderHTML({ node }) {
    const { src, alt, caption } = node.attrs as { src: string; alt: string; caption: string };
    const reference = readFileReference(src);
    const size = reference?.picture && shownSize(reference.picture);
    return [
      'figure',
      { class: 'image', 'data-source': src },
      [
        'img',
        {
          alt,
          ...(reference && { src: fileAddress(reference.id, alt, 'large') }),
          ...(size && { width: String(size.width), height: String(size.height) }),
        },
      ],
      ['figcaption', caption],
    ];
  },
});

/** Any other file that was uploaded here: a link that downloads it. */
export const Attachment = Node.create({
  name: 'file',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () =>
    attributesOf('file', {
      src: ({ dataset }) => dataset['source'],
      name: ({ textContent }) => textContent.trim(),
    }),
  parseHTML: () => ['a[data-source]', 'span[data-source]'].map((tag) => ({ tag, priority: 70 })),
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'file', 'data-source': String(attrs['src']) },
    String(attrs['name']),
  ],
  renderText: ({ node }) => String(node.attrs['name']),
});
