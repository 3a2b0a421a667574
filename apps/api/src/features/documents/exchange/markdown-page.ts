import { markdownOf } from '@app/editor/markdown';
import { escapeText } from '@app/editor/markdown/escape';
import type { ExportText } from './exports.service.ts';

type Address = NonNullable<Parameters<typeof markdownOf>[1]>;

/** The title stands above the text as in other editors; an import takes it for the title again. */
export const markdownPage = ({ title, json }: Pick<ExportText, 'title' | 'json'>, address: Address): string =>
  `# ${escapeText(title, { isDocument: true })}\n\n${markdownOf(json, address)}\n`;
