import type { Document } from '@app/contracts/documents';
import { htmlOf } from '@app/editor/html';
import { outlineOf } from '@app/editor/outline';
import { useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import prose from '../../../conversations/prose.module.css';
import { t } from '../../../lib/i18n.ts';
import { usePerson } from '../../../lib/session.ts';
import { useStore } from '../../../lib/store.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Alert } from '../../../ui/feedback.tsx';
import { documentQuery } from '../documents.queries.ts';
import type { EditorProps } from '../page/document-parts.ts';
import pageStyles from '../page/document-page.module.css';
import { Collaboration } from './collaboration/collaboration.ts';
import { Ended } from './ended.tsx';
import styles from './editor.module.css';
import { WritingArea } from './writing-area.tsx';

/** `?bearbeiten=1`: the page as one writes it, together with whoever else does. */
export function DocumentEditor(props: EditorProps) {
  const personId = usePerson()?.id;
  return personId === undefined ? null : <Session {...props} personId={personId} />;
}

function Session({ document, space, done, personId }: EditorProps & { personId: string }) {
  const [collaboration] = useState(() => new Collaboration({ personId, documentId: document.id }));
  useEffect(() => () => collaboration.leave(), [collaboration]);
  const standing = useStore(collaboration.standing);
  const client = useQueryClient();
  const { end } = standing;
  useEffect(() => {
    // What one may do here has changed: the page behind the text is read anew.
    if (end) void client.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
  }, [client, document.id, end]);

  /** What was written is read at once; the server's own rendering follows in a moment. */
  function finish(editor: Editor | null): void {
    const json = editor?.getJSON();
    if (json)
      client.setQueryData(
        documentQuery(document.id).queryKey,
        (before) => before && { ...before, html: htmlOf(json), outline: outlineOf(json) },
      );
    done(editor ? sectionOf(editor) : undefined);
  }

  if (standing.isReady)
    return (
      <WritingArea
        document={document}
        space={space}
        collaboration={collaboration}
        standing={standing}
        onDone={finish}
      />
    );
  return (
    <div className={styles['editor']}>
      {standing.end ? (
        <Ended end={standing.end} unsaved={0} retry={collaboration.retry} onRead={() => done()} />
      ) : (
        <Joining isSlow={standing.isSlow} retry={() => collaboration.retry()} onRead={() => done()} />
      )}
      <ReadMeanwhile document={document} />
    </div>
  );
}

interface JoiningProps {
  isSlow: boolean;
  retry: () => void;
  onRead: () => void;
}

function Joining({ isSlow, retry, onRead }: JoiningProps) {
  if (!isSlow) return <output className={styles['joining']}>{t('documentEditor.joining')}</output>;
  return (
    <Alert
      tone="warning"
      title={t('documentEditor.slowTitle')}
      live
      actions={
        <>
          <Button small onClick={retry}>
            {t('documentEditor.retry')}
          </Button>
          <Button small variant="tertiary" onClick={onRead}>
            {t('documentEditor.read')}
          </Button>
        </>
      }
    >
      {t('documentEditor.slow')}
    </Alert>
  );
}

const ReadMeanwhile = ({ document }: { document: Document }) => (
  <div
    className={classNames(prose['prose'], pageStyles['text'])}
    // The server makes it out of the document's own schema and sanitises it.
    dangerouslySetInnerHTML={{ __html: document.html }}
  />
);

/** The anchor of the heading above the caret. */
function sectionOf(editor: Editor): string | undefined {
  const { doc, selection } = editor.state;
  let above = 0;
  doc.nodesBetween(0, selection.from, (node) => {
    if (node.type.name === 'heading' && node.textContent.trim() !== '') above += 1;
  });
  return outlineOf(editor.getJSON())[above - 1]?.id;
}
