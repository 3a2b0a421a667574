import MarkdownIt from 'markdown-it';
import taskLists from 'markdown-it-task-lists';
import sanitize from 'sanitize-html';
import { maxFilesPerMessage } from '@app/contracts/files';
import { ProblemError } from '../../platform/problems.ts';
import { filesIn, isFileAddress, prepareFileLink, showPictures } from './markdown-files.ts';
import { mentionsIn } from './mention-names.ts';

const excerptLength = 160;
const person = /^person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const municipality = /^municipality:([0-9]{5}|[0-9]{8})$/;

/**
 * GitHub-flavoured CommonMark; no raw HTML, no images but files of ours (they would be requests to third parties), no
 * reference definitions (each use repeats the target: 47 kB of them make 90 MB of HTML).
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false })
  .disable(['reference'])
  .use(taskLists, { label: false });
const isHarmless = markdown.validateLink.bind(markdown);
markdown.validateLink = (href) => isFileAddress(href) || isHarmless(href);

type Token = ReturnType<typeof markdown.parse>[number];

markdown.core.ruler.push('fit-the-page', ({ tokens }) => {
  for (const token of tokens) {
    // The page has one h1 and its own outline: headings in a message come below it.
    if (/^h[1-6]$/.test(token.tag)) token.tag = `h${Math.min(Number(token.tag[1]) + 2, 6)}`;
    if (token.children) token.children = prepareLinks(showPictures(token.children));
  }
});

/** A mention is its name and nothing else, so that `withNames` can replace all of it. */
function prepareLinks(tokens: Token[]): Token[] {
  const prepared: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    prepared.push(token);
    if (token.type !== 'link_open' || !prepareLink(token)) continue;
    const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
    const inside = tokens.slice(index + 1, end);
    const name = inside.find(({ type }) => type === 'text');
    if (name) {
      name.content = inside.map(({ content }) => content).join('');
      prepared.push(name);
    }
    index = end - 1;
  }
  return prepared;
}

/** Whether the link is a mention. */
function prepareLink(link: Token): boolean {
  const href = String(link.attrGet('href') ?? '');
  if (prepareFileLink(link, href)) return false;
  const [, personId] = person.exec(href) ?? [];
  const [, ags] = municipality.exec(href) ?? [];
  if (personId) {
    link.attrSet('href', `/personen/${personId}`);
    link.attrSet('data-person', personId);
  }
  if (ags) {
    link.attrSet('href', `/kommunen/${ags}`);
    link.attrSet('data-municipality', ags);
  }
  if (personId ?? ags) link.attrSet('class', 'mention');
  else link.attrSet('rel', 'noopener noreferrer nofollow');
  return (personId ?? ags) !== undefined;
}

/** The second wall: whatever the renderer might let through, only this reaches a reader. */
const allowed: sanitize.IOptions = {
  allowedTags:
    'p br hr h3 h4 h5 h6 strong em s code pre blockquote a img ul ol li table thead tbody tr th td input'.split(
      ' ',
    ),
  allowedAttributes: {
    a: ['href', 'rel', 'class', 'data-person', 'data-municipality', 'data-file', 'data-meta', 'download'],
    img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding', 'data-file'],
    ol: ['start'],
    ul: ['class'],
    li: ['class'],
    code: ['class'],
    th: ['class'],
    td: ['class'],
    input: ['type', 'checked', 'disabled', 'class', 'aria-label'],
    table: ['tabindex'],
    pre: ['tabindex'],
  },
  allowedClasses: {
    a: ['mention', 'file', 'picture'],
    ul: ['contains-task-list'],
    li: ['task-list-item'],
    code: [/^language-[a-z0-9+#-]{1,30}$/],
    input: ['task-list-item-checkbox'],
    th: ['align-center', 'align-right'],
    td: ['align-center', 'align-right'],
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src']?.startsWith('/api/files/'),
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // Column alignment comes as a style attribute, which our content security policy forbids.
  transformTags: {
    th: alignByClass,
    td: alignByClass,
    // What scrolls sideways on a phone must be reachable without a mouse, and a box says what it means (WCAG 2.1.1, 4.1.2).
    table: sanitize.simpleTransform('table', { tabindex: '0' }),
    pre: sanitize.simpleTransform('pre', { tabindex: '0' }),
    input: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, 'aria-label': 'checked' in attribs ? 'erledigt' : 'offen' },
    }),
  },
};

function alignByClass(tagName: string, { style = '' }: sanitize.Attributes): sanitize.Tag {
  const [, side] = /text-align:\s*(center|right)/.exec(style) ?? [];
  const attribs: sanitize.Attributes = {};
  if (side) attribs['class'] = `align-${side}`;
  return { tagName, attribs };
}

export interface Rendered {
  html: string;
  /** Plain text of the beginning, at most 160 characters, for quotes and lists. */
  excerpt: string;
  /** Ids of the mentioned people, each once. */
  mentions: string[];
  /** Ids of the files it shows or links to, each once. */
  files: string[];
  /** AGS of the mentioned municipalities and districts, each once; named as the column. */
  municipality_mentions: string[];
}

/** Characters of HTML that one message may become; 50,000 of ordinary text stay far below. */
const largestHtml = 200_000;

/** Renders a message once, when it is written. A mention keeps the id; its name is filled in by `withNames`. */
export function renderMarkdown(body: string): Rendered {
  const rendered = markdown.render(body);
  if (rendered.length > largestHtml)
    throw new ProblemError(
      'too_large',
      'Dieser Beitrag wird dargestellt zu groß. Bitte kürzen oder teilen Sie ihn.',
    );
  const html = sanitize(rendered, allowed);
  const files = filesIn(html);
  if (files.length > maxFilesPerMessage)
    throw new ProblemError(
      'too_large',
      `Ein Beitrag kann höchstens ${maxFilesPerMessage} Dateien enthalten. Bitte verteilen Sie sie auf mehrere.`,
    );
  const { people, municipalities } = mentionsIn(html);
  return {
    html,
    excerpt: excerptOf(html),
    mentions: people,
    municipality_mentions: municipalities,
    files,
  };
}

/** The beginning of a text that nobody checked yet, such as a draft. What comes later is not rendered for nothing. */
export const excerptOfSource = (body: string): string =>
  excerptOf(sanitize(markdown.render(body.slice(0, 2_000).toWellFormed()), allowed));

/** At most 160 characters of plain text. */
export function excerptOf(html: string): string {
  const words = html.replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1');
  const plain = sanitize(words.replace(/<(?:br|\/p|\/li|\/h\d|\/td|\/th|\/blockquote)[^>]*>/g, ' '), {
    allowedTags: [],
    allowedAttributes: {},
  });
  const text = decodeEntities(plain).replace(/\s+/g, ' ').trim();
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, excerptLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`; // no half of a surrogate pair
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
export const decodeEntities = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
