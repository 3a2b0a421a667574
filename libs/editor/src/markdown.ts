import type { JSONContent } from '@tiptap/core';
import { partsOf } from './document-part.ts';
import { forDocuments } from './markdown/dialect.ts';
import { writeMarkdown } from './markdown/write-blocks.ts';

/**
 * A document as GitHub-flavoured Markdown. `address` says where pages, people and files are found for those who read
 * it elsewhere; without it they are named as we read them again.
 */
export const markdownOf = (json: unknown, address?: (node: JSONContent) => string | null): string =>
  writeMarkdown(partsOf(json), forDocuments(address));
