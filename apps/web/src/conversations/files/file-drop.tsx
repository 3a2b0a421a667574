import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './files.module.css';
import { carriesFiles, droppedFiles, pastedFiles } from './transferred-files.ts';

interface Props {
  add: (files: readonly File[]) => void;
  className?: string | undefined;
  children: ReactNode;
}

/** Takes files that are dropped on what is inside, or pasted there, before the editor makes something else of them. */
export function FileDrop({ add, className, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  useMissedDrops();

  function drag(event: DragEvent): void {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  }

  function leave(event: DragEvent): void {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
      setIsOver(false);
  }

  function drop(event: DragEvent): void {
    setIsOver(false);
    take(event, droppedFiles(event.dataTransfer));
  }

  function take(event: ClipboardEvent | DragEvent, files: File[]): void {
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    add(files);
  }

  return (
    <div
      className={classNames(styles['drop'], className)}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDropCapture={drop}
      onPasteCapture={(event) => take(event, pastedFiles(event.clipboardData))}
    >
      {children}
      {isOver && (
        <p className={styles['dropHint']} aria-hidden>
          {t('files.dropHere')}
        </p>
      )}
    </div>
  );
}

/** A file that falls beside the field would replace the page, with the text in it. */
function useMissedDrops(): void {
  useEffect(() => {
    const keepPage = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer || !carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', keepPage);
    window.addEventListener('drop', keepPage);
    return () => {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', keepPage);
    };
  }, []);
}
