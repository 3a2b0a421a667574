import { type Part, partsOf } from './document-part.ts';
import { writeBlocks } from './html/blocks.ts';
import { type HtmlPlaces, ofTheSite } from './html/places.ts';
import { footnotesHtml, type Page } from './html/page.ts';
import { headingsOf } from './outline.ts';

/**
 * A document as HTML for readers: without scripts, styles and frames, everything escaped, safe under a strict content
 * security policy. Mentions carry their id, so that names are filled in when somebody reads, as in messages.
 */
export function htmlOf(json: unknown, places: Partial<HtmlPlaces> = {}): string {
  return htmlOfPart(partsOf(json), places);
}

function htmlOfPart(document: Part, places: Partial<HtmlPlaces>): string {
  const headings = headingsOf(document);
  const page: Page = {
    places: { ...ofTheSite, ...places },
    headings,
    anchors: new Map(headings.map(({ part, id }) => [part, id])),
    footnotes: [],
  };
  const html = writeBlocks(document.content, page);
  return html + footnotesHtml(page.footnotes);
}
