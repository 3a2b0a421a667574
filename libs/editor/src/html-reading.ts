import type { JSONContent } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { tidy } from './html-reading/tidy.ts';
import { documentSchema } from './schema.ts';

/** Reads HTML without running or loading anything of it: the browser's own parser, or one of the server. */
export type ParseDom = (html: string) => { body: unknown };

interface Options {
  /** The file (`file:<id>#…`) that stands for a picture from elsewhere; null leaves its description. */
  picture?: (address: string, description: string) => string | null;
}

/**
 * What Word, LibreOffice, mail programs and web pages call HTML, with what a document can hold and nothing else: lists
 * that were paragraphs are lists, notes are notes, tracked changes are as if accepted.
 */
export function cleanedHtml(html: string, parse: ParseDom, options: Options = {}): string {
  return cleanedBody(html, parse, options).innerHTML;
}

export function jsonOfHtml(html: string, parse: ParseDom, options: Options = {}): JSONContent {
  const body = cleanedBody(html, parse, options);
  return DOMParser.fromSchema(documentSchema).parse(body).toJSON() as JSONContent;
}

function cleanedBody(html: string, parse: ParseDom, { picture = () => null }: Options): HTMLElement {
  // A style attribute may not even be parsed under our content security policy.
  const body = parse(html.replace(/(<[^>]*?\s)style\s*=/gi, '$1data-style=')).body as HTMLElement;
  tidy(body, picture);
  return body;
}
