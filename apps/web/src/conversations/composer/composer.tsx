import { maxBodyLength } from '@app/contracts/messages';
import { fileMarkdown } from '@app/domain/file-references';
import {
  lazy,
  type ReactNode,
  type Ref,
  type RefObject,
  startTransition,
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { t } from '../../lib/i18n.ts';
import { AttachButton } from '../files/attach-button.tsx';
import { FileDrop } from '../files/file-drop.tsx';
import { UploadTray } from '../files/upload-tray.tsx';
import { useUploads } from '../files/use-uploads.ts';
import { type AudienceHandle, AudiencePreview } from './audience.tsx';
import styles from './composer.module.css';
import { ComposerFooter } from './composer-footer.tsx';
import { ComposerNotes } from './composer-notes.tsx';
import { EmojiButton } from './emoji-button.tsx';
import { PlainEditor } from './plain-editor.tsx';
import type { WritingPlace } from './suggestions/mention-trigger.ts';
import type { Surface, SurfaceProps } from './surface.ts';
import { useDraft } from '../drafts/use-draft.ts';

const loadEditor = () => import('./rich-editor.tsx').then(({ RichEditor }) => ({ default: RichEditor }));
const RichEditor = lazy(loadEditor);

export interface ComposerHandle {
  focus(): void;
  /** Adds Markdown, such as a quote, and puts the caret behind it. */
  insert(markdown: string): void;
}

interface Props {
  ref?: Ref<ComposerHandle>;
  /** What this field is for, to screen readers: "Antwort schreiben". */
  label: string;
  /** Where unsent text is kept in this browser: person and place. */
  draftKey: string;
  /** Where it will stand: whom one can mention there. */
  place?: WritingPlace | undefined;
  /** Nobody is told of it, such as a correction. */
  isQuiet?: boolean;
  /** The text that is edited; an unsent draft wins over it. */
  initial?: string;
  submitLabel: string;
  /** Resolves when the text is safe, stored or waiting in the outbox. Rejects with a message for people. */
  onSubmit: (body: string) => Promise<void>;
  /** Marks what is missing around the text; false when something is. Asked even when the text itself is missing. */
  check?: () => boolean;
  onCancel?: () => void;
  /** Going away loses nothing: what was typed is there the next time. */
  keepsOnCancel?: boolean;
  replyTo?: { author: string; excerpt: string } | null;
  onReplyCancel?: () => void;
  /** What must be known about the text, above it. */
  note?: ReactNode;
  /** Kept with the draft, such as whom it answers. */
  draftFields?: Record<string, string>;
  /** Somebody asked for exactly this field. */
  focusOnStart?: boolean;
  /** What else one can begin here, beside the files. */
  tools?: ReactNode;
}

type Mode = 'rich' | 'source';

/** Text that is there already is shown as it will look; the focus goes there only when somebody writes. */
type Wanted = 'no' | 'shown' | 'focused';

/** Where a post is written: rich text whose value is Markdown. Whatever happens, what was typed stays. */
export function Composer({ ref, draftKey, initial = '', onSubmit, ...props }: Props) {
  const id = useId();
  const surface = useRef<Surface>(null);
  const draft = useDraft(draftKey, {
    fields: props.draftFields,
    isBusy: () => busy || (surface.current?.read() ?? body) !== body,
    arrived(elsewhere) {
      const text = elsewhere?.text ?? initial;
      surface.current?.replace(text);
      setBody(text);
      setRestoredAt(elsewhere?.savedAt ?? null);
      if (text !== '') wantEditor('shown');
    },
  });
  const [body, setBody] = useState(draft.found?.text ?? initial);
  const [restoredAt, setRestoredAt] = useState(draft.found?.savedAt ?? null);
  const [mode, setMode] = useState<Mode>('rich');
  const [wanted, setWanted] = useState(() => wantedAtStart(props.focusOnStart, body));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const frame = useRef<HTMLFieldSetElement>(null);
  const audience = useRef<AudienceHandle>(null);
  const goOn = useGoOn(frame, surface);
  const uploads = useUploads((file) => surface.current?.attach(fileMarkdown(file)));

  useImperativeHandle(ref, () => ({
    focus: () => surface.current?.focus(),
    insert: (markdown) => surface.current?.insert(markdown),
  }));

  function change(markdown: string): void {
    if (markdown !== body) setProblem(''); // leaving the field tells of a change, too
    setBody(markdown);
    if (markdown === initial) draft.clear();
    else draft.keep(markdown);
  }

  useBeforeLeaving(() => {
    const text = surface.current?.read() ?? body;
    if (text !== body) change(text); // the editor tells of changes only after a pause
  });

  async function submit(): Promise<void> {
    if (busy) return;
    if (uploads.isBusy) return complain(t('files.stillSending'));
    const text = (surface.current?.read() ?? body).trim();
    const wrong = problemOf(text, props.check);
    if (wrong !== undefined) return complain(wrong);
    setBusy(true);
    setProblem('');
    try {
      if ((await audience.current?.agree(text)) === false) return goOn();
      await onSubmit(text);
      reset('');
      goOn();
    } catch (error) {
      complain(error instanceof Error ? error.message : t('composer.failed'));
      draft.keep(text);
    } finally {
      setBusy(false);
    }
  }

  function complain(message: string): void {
    setProblem(message);
    goOn();
  }

  /** Until the editor is loaded, the plain field stays, with the focus and whatever is typed in it. */
  function wantEditor(how: Wanted): void {
    startTransition(() => setWanted((before) => (before === 'no' || how === 'focused' ? how : before)));
  }

  function addFiles(files: readonly File[]): void {
    if (wanted === 'no') wantEditor('focused');
    uploads.add(files);
  }

  function toggleSource(): void {
    setBody(surface.current?.read() ?? body);
    startTransition(() => {
      setWanted('focused');
      setMode(mode === 'source' ? 'rich' : 'source');
    });
  }

  function cancel(): void {
    if (!props.keepsOnCancel) draft.clear();
    props.onCancel?.();
  }

  function reset(text: string): void {
    surface.current?.replace(text);
    setBody(text);
    setRestoredAt(null);
    draft.clear();
  }

  const shared: SurfaceProps = {
    value: body,
    label: props.label,
    describedBy: `${id}-help ${id}-problem`,
    invalid: isAboutText(problem),
    busy,
    place: props.place,
    onChange: change,
    onSubmit: () => void submit(),
  };
  const plain = (
    <PlainEditor
      ref={surface}
      {...shared}
      isSource={mode === 'source'}
      onFocus={() => wantEditor('focused')}
    />
  );

  return (
    <fieldset ref={frame} className={styles['composer']} aria-label={props.label} aria-busy={busy}>
      <FileDrop add={addFiles} className={styles['inside']}>
        {props.note}
        <ComposerNotes
          replyTo={props.replyTo}
          onReplyCancel={props.onReplyCancel}
          restoredAt={restoredAt}
          onDiscard={() => reset(initial)}
          others={draft.others}
          onInsertOther={(text) => {
            surface.current?.insert(text);
            draft.settle();
          }}
          onForgetOthers={draft.settle}
        />
        <Suspense fallback={plain}>
          {mode === 'source' || wanted === 'no' ? (
            plain
          ) : (
            <RichEditor ref={surface} {...shared} takesFocus={wanted === 'focused'} />
          )}
        </Suspense>
        <UploadTray uploads={uploads} />
        <AudiencePreview
          ref={audience}
          place={props.place}
          isQuiet={props.isQuiet}
          isWriting={wanted !== 'no'}
          markdown={body}
        />
        <p id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </p>
        <ComposerFooter
          helpId={`${id}-help`}
          length={body.length}
          isSource={mode === 'source'}
          busy={busy}
          submitLabel={props.submitLabel}
          onToggleSource={toggleSource}
          onCancel={props.onCancel && cancel}
          onSubmit={() => void submit()}
        >
          <AttachButton add={addFiles} disabled={busy} align="start" />
          {props.tools}
          <EmojiButton disabled={busy} align="center" onPick={(emoji) => surface.current?.type(emoji)} />
        </ComposerFooter>
      </FileDrop>
    </fieldset>
  );
}

const wantedAtStart = (isFocused = false, text: string): Wanted =>
  isFocused ? 'focused' : text === '' ? 'no' : 'shown';

const isAboutText = (problem: string) =>
  !['', t('common.checkFields'), t('files.stillSending')].includes(problem);

function problemOf(text: string, check: () => boolean = () => true): string | undefined {
  const isComplete = check(); // it marks, whatever is wrong with the text
  if (text === '') return t('composer.empty');
  const over = text.length - maxBodyLength;
  if (over > 0) return t('composer.tooLong', { count: over });
  return isComplete ? undefined : t('common.checkFields');
}

/**
 * Asks for the focus once the field can be written in again: at the first field of the form that is marked, else in
 * the text. Whoever has gone elsewhere in the meantime stays there.
 */
function useGoOn(frame: RefObject<HTMLElement | null>, surface: RefObject<Surface | null>): () => void {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const { activeElement } = document;
    if (asked === 0 || !frame.current) return;
    if (activeElement !== document.body && !frame.current.contains(activeElement)) return;
    const form = frame.current.closest('[data-form]') ?? frame.current;
    const marked = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (marked && !frame.current.contains(marked)) marked.focus();
    else surface.current?.focus();
  }, [asked, frame, surface]);
  return () => setAsked((before) => before + 1);
}

/** Runs first when the page goes away, so that what it keeps is still written. */
function useBeforeLeaving(leave: () => void): void {
  const handle = useEffectEvent(leave);
  useEffect(() => {
    const listener = () => handle();
    // The first comes while the page still stands; phones know only the second.
    const moments = ['beforeunload', 'pagehide'] as const;
    for (const moment of moments) window.addEventListener(moment, listener, { capture: true });
    return () => {
      for (const moment of moments) window.removeEventListener(moment, listener, { capture: true });
    };
  }, []);
}
