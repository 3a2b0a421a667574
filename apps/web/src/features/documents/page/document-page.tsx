import type { Document } from '@app/contracts/documents';
import { id as uuid } from '@app/contracts/fields';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { ApiError } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import { PageHeader } from '../../../ui/page.tsx';
import { SignInOffer } from '../../../ui/sign-in-offer.tsx';
import { documentQuery } from '../documents.queries.ts';
import { DocumentsLayout } from '../tree/documents-layout.tsx';
import { DocumentsStart } from '../tree/documents-start.tsx';
import { useDocumentNews } from '../use-documents-news.ts';
import { DocumentHead } from './document-head.tsx';
import type { DocumentParts } from './document-parts.ts';
import styles from './document-page.module.css';
import { Outline } from './outline.tsx';
import { PanelBeside, usePanel } from './panel.tsx';
import { ReadView } from './read-view.tsx';

interface Props {
  space: Space;
  /** None is the start. */
  documentId: string | undefined;
  parts: DocumentParts;
}

/** `/raeume/:slug/dokumente`, `…/:id`, to write with `?bearbeiten=1`; the tree stays while one goes from page to page. */
export function DocumentPage({ space, documentId, parts }: Props) {
  const { document, state, isEditing } = useDocument(documentId);
  return (
    <DocumentsLayout
      space={space}
      current={documentId}
      outline={document && <Outline documentId={document.id} headings={document.outline} />}
    >
      {documentId === undefined && <DocumentsStart space={space} />}
      {document ? (
        <Opened key={document.id} document={document} space={space} parts={parts} isEditing={isEditing} />
      ) : (
        state
      )}
    </DocumentsLayout>
  );
}

interface Found {
  document?: Document | undefined;
  state: ReactNode;
  isEditing: boolean;
}

/** The page, or what stands in its place; nothing at the start. */
function useDocument(documentId: string | undefined): Found {
  const id = uuid.safeParse(documentId).data ?? null;
  const found = useQuery({ ...documentQuery(id ?? ''), enabled: id !== null });
  useDocumentNews(id);
  const isEditing = useEditing(id ?? '', found.data?.can.edit === true);
  // What was read before a right ended must not stay on the screen; what was written there must, to be copied out.
  const isGone = id === null || (isMissing(found.error) && !isEditing);
  if (isGone) return { state: documentId === undefined ? null : <Gone />, isEditing };
  return { document: found.data, isEditing, state: <Waiting error={found.error} retry={found.refetch} /> };
}

const Waiting = ({ error, retry }: { error: Error | null; retry: () => unknown }) =>
  error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={12} />;

/** Whoever has begun to write stays in the editor, which says itself when the right has ended. */
function useEditing(documentId: string, mayEdit: boolean): boolean {
  const [search] = useSearchParams();
  const isAsked = search.has('bearbeiten');
  const [begun, setBegun] = useState<string | null>(null);
  if (isAsked && mayEdit && begun !== documentId) setBegun(documentId);
  if (!isAsked && begun !== null) setBegun(null);
  return isAsked && begun === documentId;
}

const isMissing = (error: Error | null) => error instanceof ApiError && error.status === 404;

function Gone() {
  const { slug } = useParams<{ slug: string }>();
  return (
    <>
      <PageHeader title={t('documents.goneTitle')} />
      <EmptyState
        title={t('documents.gone')}
        action={
          <>
            <SignInOffer />
            <LinkButton href={addresses.documents(slug)}>{t('documents.toPages')}</LinkButton>
          </>
        }
      />
    </>
  );
}

interface OpenedProps {
  document: Document;
  space: Space;
  parts: DocumentParts;
  isEditing: boolean;
}

function Opened({ document, space, parts, isEditing }: OpenedProps) {
  const [, go] = useLocation();
  const panel = usePanel(parts.panels, document);
  const sheet = useRef<HTMLDivElement>(null);
  const { Editor } = parts;
  const of = { document, space };
  return (
    <div className={styles['page']} data-panel={panel.open?.name}>
      <article className={styles['column']}>
        <DocumentHead {...of} parts={parts} panel={panel} isEditing={isEditing} />
        <Each of={of} parts={parts.notices} />
        <div ref={sheet} className={styles['sheet']}>
          {isEditing && Editor ? (
            <Suspense fallback={<Skeleton lines={12} />}>
              <Editor
                {...of}
                done={(anchor) =>
                  go(addresses.document(space.slug, document.id) + (anchor ? `#${anchor}` : ''))
                }
              />
            </Suspense>
          ) : (
            <ReadView document={document} />
          )}
        </div>
        <Each of={of} parts={parts.below} />
      </article>
      <PanelBeside {...of} sheet={sheet} panel={panel} />
    </div>
  );
}

const Each = ({
  of,
  parts,
}: {
  of: { document: Document; space: Space };
  parts: DocumentParts['notices'];
}) => (
  <Suspense>
    {parts.map((Part, index) => (
      <Part key={index} {...of} />
    ))}
  </Suspense>
);
