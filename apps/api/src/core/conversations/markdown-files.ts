import { endingOf } from '@app/domain/file-names';
import {
  describeFile,
  fileAddress,
  type FileReference,
  pictureSources,
  readFileReference,
  shownSize,
} from '@app/domain/file-references';
import type MarkdownIt from 'markdown-it';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];
type TokenMaker = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

export const isFileAddress = (href: string): boolean => readFileReference(href) !== null;

/** Ids of the files in rendered HTML. */
export const filesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/<(?:a|img) [^>]*?data-file="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)),
];

/** A link to a file of ours leads to its download; the sign beside it says what comes. */
export function prepareFileLink(link: Token, href: string): boolean {
  const file = readFileReference(href);
  if (!file) return false;
  const { name = '' } = (link.meta ?? {}) as { name?: string };
  link.attrSet('href', fileAddress(file.id, name));
  link.attrSet('class', 'file');
  link.attrSet('data-file', file.id);
  link.attrSet('data-meta', describeFile(endingOf(name), file.bytes));
  link.attrSet('download', '');
  return true;
}

/** Shows pictures of ours, each a link to itself in full; any other is a link, because showing it would ask a third party. */
export function showPictures(tokens: Token[]): Token[] {
  let linked = 0;
  return tokens.flatMap((token, at) => {
    linked += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0;
    if (token.type === 'link_open') token.meta = { name: textUntilClose(tokens, at) };
    if (token.type !== 'image') return [token];
    const Maker = token.constructor as TokenMaker;
    return isFileAddress(String(token.attrGet('src')))
      ? shown(token, Maker, linked > 0)
      : asLink(token, Maker, linked > 0);
  });
}

function textUntilClose(tokens: Token[], from: number): string {
  const end = tokens.findIndex(({ type }, at) => at > from && type === 'link_close');
  return tokens
    .slice(from + 1, end)
    .map(({ content }) => content)
    .join('');
}

function shown(image: Token, Maker: TokenMaker, inLink: boolean): Token[] {
  const file = readFileReference(String(image.attrGet('src')));
  if (!file) return [];
  const description = plainText(image.children ?? []) || 'Bild';
  const picture = new Maker('picture', 'img', 0);
  picture.attrs = Object.entries({
    src: fileAddress(file.id, description, 'large'),
    ...sizesOf(file, description),
    alt: description,
    loading: 'lazy',
    decoding: 'async',
    'data-file': file.id,
  });
  if (inLink) return [picture];
  const open = new Maker('picture_open', 'a', 1);
  open.attrs = [
    ['href', fileAddress(file.id, description)],
    ['class', 'picture'],
  ];
  return [open, picture, new Maker('picture_close', 'a', -1)];
}

/** The room it takes is known before it comes, so nothing below it moves. */
function sizesOf({ id, picture }: FileReference, description: string): Record<string, string> {
  if (!picture) return {};
  const { width, height } = shownSize(picture);
  const srcset = pictureSources(id, description, picture);
  return {
    width: String(width),
    height: String(height),
    ...(srcset && { srcset, sizes: `(max-width: ${width}px) 100vw, ${width}px` }),
  };
}

const plainText = (tokens: Token[]): string =>
  tokens
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('')
    .trim();

function asLink(image: Token, Maker: TokenMaker, inLink: boolean): Token[] {
  const mark = new Maker('text', '', 0);
  mark.content = '!';
  const inside = image.children ?? [];
  if (inLink) return [mark, ...inside];
  const open = new Maker('link_open', 'a', 1);
  open.attrs = [['href', String(image.attrGet('src'))]];
  return [mark, open, ...inside, new Maker('link_close', 'a', -1)];
}
