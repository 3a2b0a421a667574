import type { CollaborationEnd } from '@app/contracts/documents';
import { htmlOf } from '@app/editor/html';
import { markdownOf } from '@app/editor/markdown';
import type { Editor } from '@tiptap/react';
import { signInAndBack } from '../../../lib/addresses.ts';
import { t, type TextKey } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Alert } from '../../../ui/feedback.tsx';
import { showToast } from '../../../ui/toasts.ts';

const reasons: Partial<Record<CollaborationEnd, TextKey>> = {
  schema: 'documentEditor.endSchema',
  unauthenticated: 'documentEditor.endUnauthenticated',
  not_found: 'documentEditor.endNotFound',
  forbidden: 'documentEditor.endForbidden',
  full: 'documentEditor.endFull',
  invalid_update: 'documentEditor.endInvalid',
  too_large: 'documentEditor.endTooLarge',
};

interface Props {
  end: CollaborationEnd;
  unsaved: number;
  /** Whose text can be copied out; without one there is none yet. */
  editor?: Editor;
  retry: () => void;
  onRead: () => void;
}

/** Why one cannot go on writing, and what to do. The text stays below. */
export function Ended({ end, unsaved, editor, retry, onRead }: Props) {
  return (
    <Alert
      tone={unsaved > 0 && editor ? 'danger' : 'warning'}
      title={t('documentEditor.endTitle')}
      live
      actions={
        <>
          {editor && (
            <Button small variant="primary" onClick={() => void copy(editor)}>
              {t('documentEditor.copyText')}
            </Button>
          )}
          <WayOn end={end} retry={retry} />
          <Button small variant="tertiary" onClick={onRead}>
            {t('documentEditor.read')}
          </Button>
        </>
      }
    >
      <p>{t(reasons[end] ?? 'documentEditor.slow')}</p>
      {unsaved > 0 && editor && <p>{t('documentEditor.endUnsaved', { count: unsaved })}</p>}
    </Alert>
  );
}

function WayOn({ end, retry }: { end: CollaborationEnd; retry: () => void }) {
  if (end === 'full')
    return (
      <Button small onClick={retry}>
        {t('documentEditor.retry')}
      </Button>
    );
  if (end === 'unauthenticated')
    return (
      <Button small onClick={() => location.assign(signInAndBack())}>
        {t('common.signIn')}
      </Button>
    );
  if (end === 'not_found' || end === 'forbidden') return null;
  return (
    <Button small onClick={() => location.reload()}>
      {t('documentEditor.reload')}
    </Button>
  );
}

/** With its form for programs that know HTML, as Markdown for all others. */
async function copy(editor: Editor): Promise<void> {
  const json = editor.getJSON();
  const text = markdownOf(json);
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([htmlOf(json)], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    showToast(t('documentEditor.copied'));
  } catch {
    await navigator.clipboard
      .writeText(text)
      .then(() => showToast(t('documentEditor.copied')))
      .catch(() => showToast(t('documentEditor.notCopied')));
  }
}
