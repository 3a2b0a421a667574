import type { Message } from '@app/contracts/messages';
import { t } from '../../lib/i18n.ts';
import { useStore } from '../../lib/store.ts';
import { type Selection, togglePicked } from './selection.ts';
import styles from './moving.module.css';

/** Stands at each message while somebody picks some. */
export function PickBox({ message, selection }: { message: Message; selection: Selection }) {
  const picked = useStore(selection);
  if (!picked || message.kind === 'system') return null;
  return (
    <label className={styles['pick']}>
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={picked.has(message.id)}
        onChange={() => togglePicked(selection, message.id)}
      />{' '}
      {t('moving.pick', { name: message.author.name })}
    </label>
  );
}
