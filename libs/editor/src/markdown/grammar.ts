import MarkdownIt from 'markdown-it';
import { readFileReference } from '@app/domain/file-references';

type Markdown = InstanceType<typeof MarkdownIt>;
export type Token = ReturnType<Markdown['parse']>[number];
type InlineRule = Parameters<Markdown['inline']['ruler']['push']>[1];

const isOwn = (address: string) =>
  /^(?:person|municipality):/.test(address) || readFileReference(address) !== null;

/**
 * The same Markdown as in messages: GitHub-flavoured, no raw HTML, no reference definitions (each use repeats the
 * target). What documents hold besides is read by rules of its own; other HTML is text.
 */
export function documentGrammar({ breaks }: { breaks: boolean }): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks, typographer: false }).disable([
    'reference',
  ]);
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  const isHarmless = markdown.validateLink.bind(markdown);
  // Pictures that come inside the file are taken out of it when it is imported.
  markdown.validateLink = (address) =>
    isOwn(address) || isHarmless(address) || /^data:image\/(?:png|jpeg|gif|webp);base64,/i.test(address);
  const rules = markdown.inline.ruler;
  const begin = (position: number) => position === 0;
  rules.before('link', 'contents', sign(/^\[TOC\]$|^\[\[_TOC_\]\]$/, 'contents', begin));
  rules.before('link', 'alert', sign(/^\[!(NOTE|IMPORTANT|TIP|WARNING|CAUTION)\](?=\s|$)/, 'alert', begin));
  rules.before('autolink', 'sheet', sign(/^<!-- Seitenumbruch -->$/, 'sheet', begin));
  rules.before('link', 'task', sign(/^\[([ xX])\](?=[ \t]|$)/, 'task', begin));
  rules.before('link', 'footnote', sign(/^\[\^([^\]\s]{1,40})\]/, 'footnote'));
  rules.before('link', 'field', sign(/^\{\{([^{}\n]{1,200})\}\}/, 'field'));
  rules.before('autolink', 'open-mark', sign(/^<(u|mark|sub|sup)>/, 'mark_open'));
  rules.before('autolink', 'close-mark', sign(/^<\/(u|mark|sub|sup)>/, 'mark_close'));
  rules.before('autolink', 'line-break', sign(/^<br ?\/?>/, 'hardbreak'));
  return markdown;
}

/** What matches here is one token whose content is the first group. */
const sign =
  (pattern: RegExp, type: string, mayBegin: (position: number) => boolean = () => true): InlineRule =>
  (state, silent) => {
    const [whole, content = ''] = pattern.exec(state.src.slice(state.pos, state.pos + 250)) ?? [];
    if (whole === undefined || !mayBegin(state.pos)) return false;
    if (!silent) {
      const token = state.push(type, '', 0);
      token.content = content;
      token.markup = whole;
    }
    state.pos += whole.length;
    return true;
  };
