import { DocumentPage } from '../features/documents/page/document-page.tsx';
import { documentParts } from './document-parts.tsx';
import { FramedSpace } from './framed-space.tsx';

/** `/raeume/:slug/dokumente`, `…/:id` */
export const SpaceDocumentsPage = ({
  params: { slug, id },
}: {
  params: { slug: string; id?: string | undefined };
}) => (
  <FramedSpace slug={slug} tab="documents" ownHeading>
    {(space) => <DocumentPage space={space} documentId={id} parts={documentParts} />}
  </FramedSpace>
);
