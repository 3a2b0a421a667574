import { diffWordsWithSpace } from 'diff';
import { t } from '../lib/i18n.ts';
import styles from './message.module.css';

/** What changed between two versions of a text, word by word; said in words too, not only by colour. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  const parts = diffWordsWithSpace(before, after);
  return (
    <div className={styles['source']}>
      {parts.map(({ value, added, removed }, index) => {
        if (added) return <Mark key={index} as="ins" text={value} label={t('wiki.addedText')} />;
        if (removed) return <Mark key={index} as="del" text={value} label={t('wiki.removedText')} />;
        return <span key={index}>{value}</span>;
      })}
    </div>
  );
}

function Mark({ as: Tag, text, label }: { as: 'ins' | 'del'; text: string; label: string }) {
  return (
    <Tag className={styles[Tag]}>
      <span className="kern-sr-only">{label} </span>
      {text}
      <span className="kern-sr-only"> {t('wiki.closing')}</span>
    </Tag>
  );
}
