import type { Document } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { type Editor, EditorContent } from '@tiptap/react';
import { useRef, useState } from 'react';
import { FileDrop } from '../../../conversations/files/file-drop.tsx';
import { UploadTray } from '../../../conversations/files/upload-tray.tsx';
import { SuggestionPopup } from '../../../conversations/composer/suggestions/suggestion-popup.tsx';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import type { Collaboration, Standing } from './collaboration/collaboration.ts';
import styles from './editor.module.css';
import { Ended } from './ended.tsx';
import { FindBar } from './find/find-bar.tsx';
import { LeaveGuard, type LeaveGuardHandle } from './leave-guard.tsx';
import { DocumentToolbar } from './tools/document-toolbar.tsx';
import { type Details, detailsOfSelection, NodeDetails } from './tools/node-details.tsx';
import { SavedSign, useStuck } from './tools/saved-sign.tsx';
import { WhoIsHere } from './tools/who-is-here.tsx';
import { useDocumentFiles } from './use-document-files.ts';
import { useKeyboardRoom } from './use-keyboard-room.ts';
import { useTextEditor } from './use-text-editor.ts';

interface Props {
  document: Document;
  space: Space;
  collaboration: Collaboration;
  standing: Standing;
  onDone: (editor: Editor | null) => void;
}

/** The sheet one writes on, with its tools. */
export function WritingArea({ document, space, collaboration, standing, onDone }: Props) {
  const [isFinding, setIsFinding] = useState(false);
  const [details, setDetails] = useState<Details | null>(null);
  const guard = useRef<LeaveGuardHandle>(null);
  const input = useRef<HTMLInputElement>(null);
  const isStuck = useStuck(standing);
  const isTroubled = standing.unsaved > 0 && (!standing.isOnline || isStuck);
  const chooseFile = () => input.current?.click();
  const leave = () => {
    if (isTroubled) guard.current?.ask(() => onDone(editor));
    else onDone(editor);
  };
  const { editor, blocks, suggestions } = useTextEditor({
    document,
    space,
    collaboration,
    isEditable: standing.end === null,
    on: {
      chooseFile,
      find: () => setIsFinding(true),
      leave,
      details: (of) => {
        const found = detailsOfSelection(of);
        setDetails(found);
        return found !== null;
      },
    },
  });
  const uploads = useDocumentFiles(document.id, editor);
  useKeyboardRoom();

  return (
    <div className={styles['editor']} data-ended={standing.end !== null || undefined}>
      {standing.end ? (
        <Ended
          end={standing.end}
          unsaved={standing.unsaved}
          editor={editor}
          retry={collaboration.retry}
          onRead={() => onDone(null)}
        />
      ) : (
        <section className={styles['bar']} aria-label={t('documentEditor.bar')}>
          <div className={styles['status']}>
            <SavedSign standing={standing} isStuck={isStuck} />
            <WhoIsHere editor={editor} collaboration={collaboration} />
            <Button small variant="primary" onClick={leave}>
              {t('documentEditor.done')}
            </Button>
          </div>
          <DocumentToolbar
            editor={editor}
            blocks={blocks}
            chooseFile={chooseFile}
            onFind={() => setIsFinding(true)}
          />
          {isFinding && (
            <FindBar
              editor={editor}
              onClose={() => {
                setIsFinding(false);
                editor.commands.focus();
              }}
            />
          )}
        </section>
      )}
      <FileDrop add={standing.end ? () => undefined : uploads.add} className={styles['paper']}>
        <EditorContent editor={editor} />
        <UploadTray uploads={uploads} />
      </FileDrop>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('documentEditor.fileOrImage')}
        onChange={({ target }) => {
          uploads.add([...(target.files ?? [])]);
          target.value = ''; // choosing the same file again is a choice
        }}
      />
      <SuggestionPopup host={suggestions} editor={editor} />
      {details && (
        <NodeDetails key={details.type} editor={editor} details={details} onClose={() => setDetails(null)} />
      )}
      <LeaveGuard ref={guard} hasUnsaved={standing.unsaved > 0} isTroubled={isTroubled && !standing.end} />
    </div>
  );
}
