import { fileAddress, pictureSources, readFileReference } from '@app/domain/file-references';

export interface PicturePlace {
  src: string;
  srcset?: string;
  /** The picture in full; none where it is shown in full already. */
  full?: string;
}

/** Where what a document names is found. Exports put other places here; null is a thing they do not have. */
export interface HtmlPlaces {
  picture: (source: string, name: string) => PicturePlace | null;
  file: (source: string, name: string) => string | null;
  page: (documentId: string) => string | null;
  /** `person:<id>` or `municipality:<ags>` */
  mention: (target: string) => string | null;
}

export const ofTheSite: HtmlPlaces = {
  picture(source, name) {
    const file = readFileReference(source);
    if (!file) return null;
    const srcset = file.picture ? pictureSources(file.id, name, file.picture) : '';
    return {
      src: fileAddress(file.id, name, 'large'),
      full: fileAddress(file.id, name),
      ...(srcset && { srcset }),
    };
  },
  file(source, name) {
    const file = readFileReference(source);
    return file && fileAddress(file.id, name);
  },
  page: (documentId) => `/dokument/${documentId}`,
  mention: (target) => target.replace(/^person:/, '/personen/').replace(/^municipality:/, '/kommunen/'),
};
