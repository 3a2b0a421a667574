import { diffWordsWithSpace } from 'diff';
import { ChangedWords } from './changed-words.tsx';
import styles from './message.module.css';

/** What changed between two versions of a text, word by word. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  return (
    <div className={styles['source']}>
      <ChangedWords
        words={diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
          text: value,
          change: added ? 'added' : removed ? 'removed' : 'same',
        }))}
      />
    </div>
  );
}
