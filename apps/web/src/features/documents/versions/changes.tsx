import type { BlockChange } from '@app/contracts/document-versions';
import { ChangedWords } from '../../../conversations/changed-words.tsx';
import prose from '../../../conversations/prose.module.css';
import { t } from '../../../lib/i18n.ts';
import { classNames } from '../../../ui/class-names.ts';
import text from '../text.module.css';
import styles from './versions.module.css';

const signs = { added: '+', removed: '−', changed: '±', formatting: '¶' };

/** What changed between two states, block by block: by colour, by sign, and in words. */
export function Changes({ changes }: { changes: readonly BlockChange[] }) {
  const count = changes.filter(({ change }) => change !== 'same').length;
  return (
    <>
      <output className={styles['count']}>{t('documentVersions.changes', { count })}</output>
      <div className={styles['changes']}>
        {changes.map((change, index) => (
          <Block key={index} of={change} />
        ))}
      </div>
    </>
  );
}

function Block({ of }: { of: BlockChange }) {
  if (of.change === 'same') return <Html html={of.html} />;
  return (
    <div className={styles['block']} data-change={of.change}>
      <p className={styles['sign']}>
        <span aria-hidden>{signs[of.change]}</span> {t(`documentVersions.block.${of.change}`)}
      </p>
      {of.rows ? (
        <Rows rows={of.rows} />
      ) : of.change === 'changed' ? (
        <p className={styles['words']}>
          <ChangedWords words={of.words} />
        </p>
      ) : (
        <Html html={of.html} />
      )}
    </div>
  );
}

const Rows = ({ rows }: { rows: NonNullable<BlockChange['rows']> }) => (
  <ul className={styles['rows']}>
    {rows.map(({ words }, index) => (
      <li key={index} className={styles['words']}>
        <ChangedWords words={words} />
      </li>
    ))}
  </ul>
);

const Html = ({ html }: { html: string }) => (
  <div
    className={classNames(prose['prose'], text['text'])}
    // The server makes it out of the document's own schema and sanitises it.
    dangerouslySetInnerHTML={{ __html: html }}
  />
);
