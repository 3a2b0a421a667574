import mammoth from 'mammoth';
import { calloutStyles, continuedStyle, deepestContinued, styleNames } from './docx/docx-page.ts';

/** What a Word file says by styles, ours and those that every Word has. */
const styleMap = [
  `p[style-name='${styleNames.code}'] => pre:fresh`,
  `r[style-name='${styleNames.codeInline}'] => code`,
  `r[style-name='${styleNames.field}'] => span.field`,
  ...[styleNames.quote, 'Intense Quote', 'Zitat'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  `p[style-name='${styleNames.rule}'] => hr:fresh`,
  `p[style-name='${styleNames.contents}'] => nav.contents:fresh`,
  `p[style-name^='toc '] => !`,
  `p[style-name='${styleNames.caption}'] => p.caption:fresh`,
  `p[style-name='${styleNames.alignRight}'] => p.align-right:fresh`,
  `p[style-name='${styleNames.alignCenter}'] => p.align-center:fresh`,
  `p[style-name='Title'] => h1.title:fresh`,
  `p[style-name='Subtitle'] => p:fresh`,
  ...Object.entries(calloutStyles).map(([kind, { id }]) => `table.${id} => div.callout-${kind}:fresh`),
  ...Array.from(
    { length: deepestContinued },
    (_, depth) => `p[style-name='${continuedStyle(depth)}'] => ${'ul|ol > li > '.repeat(depth + 1)}p:fresh`,
  ),
  `br[type='page'] => hr.page-break:fresh`,
  'u => u',
  'highlight => mark',
];

interface DocxHtml {
  html: string;
  title: string | null;
  hasComments: boolean;
}

/** A DOCX as HTML in which the structure is left and the look is gone. */
export async function htmlOfDocx(bytes: Uint8Array): Promise<DocxHtml> {
  let hasComments = false;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap,
      ignoreEmptyParagraphs: false,
      transformDocument: (document: unknown) => {
        hasComments = hasCommentIn(document);
        return document;
      },
    },
  );
  // A title at the beginning is what the page is called.
  const [whole = '', title = null] = /^<h1 class="title">(.*?)<\/h1>/s.exec(value) ?? [];
  const words = title?.replace(/<[^>]*>/g, '').trim() ?? '';
  return { html: value.slice(whole.length), title: words ? decoded(words) : null, hasComments };
}

function hasCommentIn(document: unknown): boolean {
  const { comments } = document as { comments?: unknown };
  return Array.isArray(comments) && comments.length > 0;
}

const decoded = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
