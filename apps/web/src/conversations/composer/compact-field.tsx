import {
  lazy,
  type Ref,
  startTransition,
  Suspense,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { PlainEditor } from './plain-editor.tsx';
import type { Surface, SurfaceProps } from './surface.ts';

const RichEditor = lazy(() => import('./rich-editor.tsx').then((module) => ({ default: module.RichEditor })));

export interface CompactFieldHandle {
  /** The Markdown as it is right now, a key ahead of what was told. */
  read: () => string;
  /** At once, so that a second Enter finds nothing to send. */
  clear: () => void;
  type: (text: string) => void;
  focus: () => void;
}

interface Props extends Omit<SurfaceProps, 'look'> {
  ref: Ref<CompactFieldHandle>;
  isSource: boolean;
}

/**
 * The composer's text as one line that grows: the same editor, of which the form around it owns the text. What it is
 * given is what it shows, also when another message is to be changed or the one that was sent is gone.
 */
export function CompactField({ ref, value, isSource, onChange, ...props }: Props) {
  const [wanted, setWanted] = useState(false);
  const surface = useRef<Surface>(null);
  const told = useRef(value);

  const isRich = wanted && !isSource;
  useImperativeHandle(ref, () => ({
    read: () => surface.current?.read() ?? value,
    clear() {
      told.current = '';
      if (isRich) surface.current?.replace('');
    },
    type: (text) => surface.current?.type(text),
    focus: () => surface.current?.focus(),
  }));

  useEffect(() => {
    if (value.trim() === told.current.trim()) return;
    told.current = value;
    if (isRich) surface.current?.replace(value);
  }, [value, isRich]);

  const shared: SurfaceProps = {
    ...props,
    value,
    look: 'compact',
    onChange(markdown) {
      told.current = markdown;
      onChange(markdown);
    },
  };
  const plain = (
    <PlainEditor
      ref={surface}
      {...shared}
      isSource={isSource}
      onFocus={() => startTransition(() => setWanted(true))}
    />
  );
  return (
    <Suspense fallback={plain}>
      {isRich ? <RichEditor ref={surface} {...shared} takesFocus /> : plain}
    </Suspense>
  );
}
