import { t } from '../../lib/i18n.ts';
import { shortcuts } from '../../lib/shortcuts.ts';
import { useStore } from '../../lib/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './shortcut-list.module.css';

/** Behind "?": what can be pressed on this page. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const all = useStore(shortcuts);
  return (
    <Dialog title={t('shell.shortcuts')} onClose={onClose}>
      <dl className={styles['list']}>
        {all.map(({ keys, label }) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              {keys.split(' ').map((key, index) => (
                <kbd key={`${index}${key}`}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p>{t('shell.shortcutsHint')}</p>
    </Dialog>
  );
}
