import type { Message } from '@app/contracts/messages';
import { Quote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import styles from './topic.module.css';

interface Props {
  messages: Message[];
  quote: (message: Message, part: string) => void;
}

interface Marked {
  messageId: string;
  text: string;
  top: number;
  left: number;
}

/** A button below the words that somebody marked in a post. It comes last for the keyboard, right before the reply. */
export function QuoteSelection({ messages, quote }: Props) {
  const [marked, setMarked] = useState<Marked | null>(null);
  useEffect(() => {
    const look = () => setMarked(markedText());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const message = messages.find(({ id }) => id === marked?.messageId);
  if (!marked || message?.state !== 'visible') return null;
  return (
    <div className={styles['quoteSelection']} style={{ top: marked.top, left: marked.left }}>
      <Button
        small
        variant="primary"
        icon={<Quote size={16} aria-hidden />}
        onPointerDown={(event) => event.preventDefault()} // keeps what is marked
        onClick={() => {
          quote(message, marked.text);
          document.getSelection()?.removeAllRanges();
        }}
      >
        {t('forum.topic.quoteSelection')}
      </Button>
    </div>
  );
}

/** What is marked within the text of a single post, and where on the page it ends. */
function markedText(): Marked | null {
  const selection = document.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection?.rangeCount || text === '') return null;
  const range = selection.getRangeAt(0);
  const post = postAround(range.commonAncestorContainer);
  if (!post) return null;
  const { bottom, left } = range.getBoundingClientRect();
  return {
    messageId: post.dataset['message'] ?? '',
    text,
    top: bottom + window.scrollY + 8,
    left: Math.max(8, Math.min(left + window.scrollX, window.innerWidth - 200)),
  };
}

function postAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[contenteditable], textarea')
    ? null
    : (element?.closest<HTMLElement>('[data-message]') ?? null);
}
