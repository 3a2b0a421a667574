import { type Part, partsOf } from '@app/editor/document-part';
import { readFileReference } from '@app/domain/file-references';

/** Ids of the files that a document names, each once. */
export function fileIdsIn(json: unknown): string[] {
  const ids = new Set<string>();
  const visit = ({ attrs, content }: Part): void => {
    const file = typeof attrs['src'] === 'string' ? readFileReference(attrs['src']) : null;
    if (file) ids.add(file.id);
    content.forEach(visit);
  };
  visit(partsOf(json));
  return [...ids];
}
