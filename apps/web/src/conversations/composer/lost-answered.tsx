import { X } from 'lucide-react';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import type { LostAnswered } from '../drafts/use-answered.ts';
import styles from './composer.module.css';

/** What one began to answer is not here any more; the text stays. */
export function LostAnsweredNote({ lost, onClose }: { lost: LostAnswered | null; onClose: () => void }) {
  if (!lost) return null;
  return (
    <div className={styles['lost']}>
      <output>
        {t(`composer.lost.${lost.kind}`)}{' '}
        {lost.kind === 'moved' && <a href={addresses.message(lost.id)}>{t('composer.lost.there')}</a>}
      </output>
      <IconButton
        small
        align="end"
        label={t('composer.lost.close')}
        icon={<X size={18} />}
        onClick={onClose}
      />
    </div>
  );
}
