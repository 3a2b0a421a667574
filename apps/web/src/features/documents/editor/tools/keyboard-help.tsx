import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { ToolButton } from '../../../../conversations/composer/tool-parts.tsx';
import { t } from '../../../../lib/i18n.ts';
import { Dialog } from '../../../../ui/dialog.tsx';
import styles from '../editor.module.css';

/** What the keyboard can do in the text. */
export function KeyboardHelp() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ToolButton text={t('documentEditor.help')} icon={CircleHelp} run={() => setIsOpen(true)} />
      {isOpen && (
        <Dialog title={t('documentEditor.help')} onClose={() => setIsOpen(false)}>
          <dl className={styles['help']}>
            {keys().map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </>
  );
}

function keys(): [string, string][] {
  const ctrl = t('documentEditor.keyCtrl');
  const shift = t('documentEditor.keyShift');
  return [
    ['/', t('documentEditor.helpSlash')],
    ['@', t('documentEditor.helpMention')],
    ['[[', t('documentEditor.helpPage')],
    ['#  -  1.  [ ]  >', t('documentEditor.helpMarkdown')],
    [`${ctrl}+B, I, U`, t('documentEditor.helpBold')],
    [`${ctrl}+Z, ${ctrl}+${shift}+Z`, t('documentEditor.helpUndo')],
    [`${ctrl}+F`, t('documentEditor.helpFind')],
    ['Alt+F10', t('documentEditor.helpTools')],
    ['Tab', t('documentEditor.helpTable')],
    [t('documentEditor.keyEnter'), t('documentEditor.helpEnter')],
    ['Esc', t('documentEditor.helpLeave')],
  ];
}
