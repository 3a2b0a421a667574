import { fileAddress, readFileReference, shownSize } from '@app/domain/file-references';
import { Image } from '@tiptap/extension-image';

const isFile = (source: unknown): source is string =>
  typeof source === 'string' && readFileReference(source) !== null;

/** A picture that was uploaded here. One from elsewhere stays a link: showing it would ask a third party. */
export const Picture = Image.extend({
  addAttributes() {
    return { src: { default: '' }, alt: { default: '' } };
  },
  addInputRules: () => [],
  parseHTML() {
    return [{ tag: 'img[data-source]', getAttrs: (image) => attributesOf(image) }];
  },
  renderHTML({ node }) {
    const { src, alt } = node.attrs as { src: string; alt: string };
    const file = readFileReference(src);
    const size = file?.picture && shownSize(file.picture);
    return [
      'img',
      { 'data-source': src, alt, ...(file && { src: fileAddress(file.id, alt, 'large') }), ...size },
    ];
  },
  parseMarkdown(token, helpers) {
    const { href, text = '' } = token as { href?: string; text?: string };
    if (isFile(href)) return helpers.createNode('image', { src: href, alt: text });
    const label = text || href || '';
    const link = helpers.createTextNode(label, [{ type: 'link', attrs: { href } }]);
    return [helpers.createTextNode('!'), link];
  },
}).configure({ inline: true });

function attributesOf(image: HTMLElement): { src: string; alt: string } | false {
  const src = image.getAttribute('data-source');
  return isFile(src) ? { src, alt: image.getAttribute('alt') ?? '' } : false;
}
