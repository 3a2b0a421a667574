import { Bold, Italic, Smile } from 'lucide-react';
import { type RefObject, useId, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './chat-composer.module.css';
import { emojis } from './emojis.ts';
import { insertAtCaret } from './text-field.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
  onWrap: (mark: string) => void;
}

/** Emoji and the two marks people look for. */
export function ComposerTools({ field, onChange, onWrap }: Props) {
  return (
    <div className={styles['tools']}>
      <EmojiButton
        onPick={(emoji) => {
          if (field.current) onChange(insertAtCaret(field.current, emoji));
        }}
      />
      <IconButton
        className={styles['wide'] ?? ''}
        label={t('chat.compose.bold')}
        icon={<Bold size={18} />}
        onClick={() => onWrap('**')}
      />
      <IconButton
        className={styles['wide'] ?? ''}
        label={t('chat.compose.italic')}
        icon={<Italic size={18} />}
        onClick={() => onWrap('_')}
      />
    </div>
  );
}

/** A grid in the browser's top layer; Escape and a click beside it close it. */
function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  function place(): void {
    const from = button.current?.getBoundingClientRect();
    if (!panel.current || !from) return;
    const { offsetHeight: height, offsetWidth: width } = panel.current;
    panel.current.style.top = `${Math.max(8, from.top - height - 8)}px`;
    panel.current.style.left = `${Math.max(8, Math.min(from.left, innerWidth - width - 8))}px`;
  }

  return (
    <>
      <IconButton
        ref={button}
        align="start"
        label={t('chat.compose.emoji')}
        icon={<Smile size={20} />}
        popoverTarget={id}
      />
      <section
        ref={panel}
        id={id}
        popover="auto"
        aria-label={t('chat.compose.emoji')}
        className={styles['emojis']}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          panel.current?.querySelector('button')?.focus();
        }}
      >
        {emojis().map(([emoji, name]) => (
          <button
            key={emoji}
            type="button"
            aria-label={name}
            title={name}
            onClick={() => {
              panel.current?.hidePopover();
              onPick(emoji);
            }}
          >
            {emoji}
          </button>
        ))}
      </section>
    </>
  );
}
