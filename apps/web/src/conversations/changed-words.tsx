import { t } from '../lib/i18n.ts';
import styles from './message.module.css';

interface Word {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Words that stayed, came and went; said in words too, not only by colour. */
export const ChangedWords = ({ words }: { words: readonly Word[] }) => (
  <>
    {words.map(({ text, change }, index) => {
      if (change === 'added') return <Mark key={index} as="ins" text={text} label={t('wiki.addedText')} />;
      if (change === 'removed')
        return <Mark key={index} as="del" text={text} label={t('wiki.removedText')} />;
      return <span key={index}>{text}</span>;
    })}
  </>
);

function Mark({ as: Tag, text, label }: { as: 'ins' | 'del'; text: string; label: string }) {
  return (
    <Tag className={styles[Tag]}>
      <span className="kern-sr-only">{label} </span>
      {text}
      <span className="kern-sr-only"> {t('wiki.closing')}</span>
    </Tag>
  );
}
