import { Code, Type } from 'lucide-react';
import { EmojiButton } from '../../conversations/composer/emoji-button.tsx';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './chat-composer.module.css';

/** What is shown of the text and around it. */
export interface FieldLook {
  hasTools: boolean;
  isSource: boolean;
}

interface Props {
  look: FieldLook;
  onLook: (look: FieldLook) => void;
  onEmoji: (emoji: string) => void;
}

/** Emoji, and the way to everything a post can have too: the toolbar, and the text as Markdown. */
export function ComposerTools({ look: { hasTools, isSource }, onLook, onEmoji }: Props) {
  return (
    <div className={styles['tools']}>
      <EmojiButton onPick={onEmoji} />
      <IconButton
        label={t(hasTools ? 'chat.compose.hideTools' : 'chat.compose.showTools')}
        aria-pressed={hasTools}
        icon={<Type size={18} />}
        onClick={() => onLook({ hasTools: !hasTools, isSource: false })}
      />
      {hasTools && (
        <IconButton
          label={t(isSource ? 'composer.formatted' : 'composer.source')}
          aria-pressed={isSource}
          icon={<Code size={18} />}
          onClick={() => onLook({ hasTools, isSource: !isSource })}
        />
      )}
    </div>
  );
}
