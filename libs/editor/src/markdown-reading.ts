import type { JSONContent } from '@tiptap/core';
import { documentGrammar } from './markdown/grammar.ts';
import { fitted } from './markdown/fit-blocks.ts';
import { readBlocks } from './markdown/read-blocks.ts';
import { type Reading, wordsOf } from './markdown/read-inline.ts';

interface Options {
  /** A line end is a break, as in messages; in files it is a space. */
  breaks?: boolean;
  picture?: Reading['picture'];
}

/** The document of a Markdown text. A picture that is not one of ours is its description. */
export function jsonOfMarkdown(
  text: string,
  { breaks = false, picture = () => null }: Options = {},
): JSONContent {
  const grammar = documentGrammar({ breaks });
  const { body, notes } = withoutNotes(text.replace(/\r\n?/g, '\n').toWellFormed());
  const footnotes = new Map(
    [...notes].map(([name, note]) => [name, wordsOf(grammar.parseInline(note, {})[0]?.children ?? [])]),
  );
  return fitted(readBlocks(grammar.parse(body, {}), { footnotes, picture }));
}

const definition = /^\[\^([^\]\s]{1,40})\]:\s*(.*)$/;
const goesOn = /^(?: {2,}|\t)\S/;

/** Takes the definitions of the notes out of the text, except where code shows one. */
function withoutNotes(text: string): { body: string; notes: Map<string, string> } {
  const notes = new Map<string, string>();
  const body: string[] = [];
  let open: string | undefined;
  for (const { line, isCode } of linesOf(text)) {
    const [, name, note = ''] = (!isCode && definition.exec(line)) || [];
    if (name !== undefined) notes.set(name, note);
    else if (open !== undefined && goesOn.test(line)) notes.set(open, `${notes.get(open)} ${line.trim()}`);
    else body.push(line);
    open = name ?? (goesOn.test(line) ? open : undefined);
  }
  return { body: body.join('\n'), notes };
}

/** With what stands between fences. */
function linesOf(text: string): { line: string; isCode: boolean }[] {
  let fence = '';
  return text.split('\n').map((line) => {
    const [, mark = ''] = /^\s{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    const isCode = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    return { line, isCode };
  });
}
