import type { TypingPerson } from '../../conversations/conversation-state.ts';
import { t } from '../../lib/i18n.ts';
import styles from './chat.module.css';

function textOf([first, second, ...more]: TypingPerson[]): string {
  if (!first) return '';
  if (!second) return t('chat.typing.one', { name: first.name });
  if (more.length > 0) return t('chat.typing.many');
  return t('chat.typing.two', { name: first.name, other: second.name });
}

/** Keeps its height when nobody types, so that nothing moves. Not announced: it would talk all the time. */
export function TypingLine({ people }: { people: TypingPerson[] }) {
  return <p className={styles['typing']}>{textOf(people)}</p>;
}
