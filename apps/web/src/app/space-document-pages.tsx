import { DocumentPage } from '../features/documents/page/document-page.tsx';
import { DocumentsPage } from '../features/documents/tree/documents-page.tsx';
import { documentParts } from './document-parts.tsx';
import { FramedSpace } from './framed-space.tsx';

/** `/raeume/:slug/dokumente` */
export const SpaceDocumentsPage = ({ params: { slug } }: { params: { slug: string } }) => (
  <FramedSpace slug={slug} tab="documents" ownHeading>
    {(space) => <DocumentsPage space={space} />}
  </FramedSpace>
);

/** `/raeume/:slug/dokumente/:id` */
export const SpaceDocumentPage = ({ params: { slug, id } }: { params: { slug: string; id: string } }) => (
  <FramedSpace slug={slug} tab="documents" ownHeading>
    {(space) => <DocumentPage space={space} documentId={id} parts={documentParts} />}
  </FramedSpace>
);
