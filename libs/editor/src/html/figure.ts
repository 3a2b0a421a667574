import { type FileReference, readFileReference, shownSize } from '@app/domain/file-references';
import type { Attributes } from '../attributes.ts';
import { element, emptyElement, escapeText } from './element.ts';
import type { HtmlPlaces, PicturePlace } from './places.ts';

const string = (value: unknown) => (typeof value === 'string' ? value : '');

/** A picture with its caption; without its file, what it shows in words. */
export function figureHtml(attrs: Attributes, places: HtmlPlaces): string {
  const source = string(attrs['src']);
  const alt = string(attrs['alt']);
  const caption = string(attrs['caption']);
  const file = readFileReference(source);
  const place = file && places.picture(source, alt || 'Bild');
  const picture = file && place ? pictureHtml(file, place, alt) : element('p', {}, escapeText(alt || 'Bild'));
  const linked = place?.full ? element('a', { href: place.full, class: 'picture' }, picture) : picture;
  const below = caption && element('figcaption', {}, escapeText(caption));
  return element('figure', { class: 'image', 'data-source': source, 'data-alt': alt }, linked + below);
}

/** The room it takes is known before it comes, so nothing below it moves. */
function pictureHtml(file: FileReference, place: PicturePlace, alt: string): string {
  const size = file.picture && shownSize(file.picture);
  return emptyElement('img', {
    src: place.src,
    srcset: place.srcset,
    sizes: place.srcset && size && `(max-width: ${size.width}px) 100vw, ${size.width}px`,
    alt,
    width: size?.width,
    height: size?.height,
    loading: 'lazy',
    decoding: 'async',
    'data-file': file.id,
  });
}
