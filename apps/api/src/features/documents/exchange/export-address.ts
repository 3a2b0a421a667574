import { readFileReference } from '@app/domain/file-references';
import { fileSlug } from '@app/domain/file-names';

interface Named {
  type?: string | undefined;
  attrs?: Readonly<Record<string, unknown>> | undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Where a page or a file is found from outside: here, where one signs in. A mention is a name and no address. */
export const exportAddress =
  (origin: string) =>
  ({ type, attrs = {} }: Named): string | null => {
    if (type === 'pageLink') return `${origin}/dokument/${text(attrs['document'])}`;
    const file = readFileReference(text(attrs['src']));
    const name = text(attrs['name']) || text(attrs['alt']);
    return file && `${origin}/api/files/${file.id}/${fileSlug(name)}`;
  };
