import type { SearchStretch } from '@app/contracts/search';
import styles from './search.module.css';

/** Text in which the words that were looked for are marked. */
export const Stretches = ({ of }: { of: readonly SearchStretch[] }) =>
  of.map(({ text, isHit }, index) =>
    isHit ? (
      <mark key={index} className={styles['hit']}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
