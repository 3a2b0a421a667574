import { t } from '../../lib/i18n.ts';
import { useShortcut } from '../../lib/shortcuts.ts';

const posts = () => [...document.querySelectorAll<HTMLElement>('[data-message]')];
const current = () => document.activeElement?.closest<HTMLElement>('[data-message]') ?? null;

/** From the post that has the focus, else from the first one on the screen. */
function go(step: 1 | -1): void {
  const all = posts();
  const from = current();
  const firstSeen = all.findIndex((post) => post.getBoundingClientRect().bottom > 120);
  const at = from ? all.indexOf(from) + step : firstSeen;
  const goal = all[Math.min(Math.max(at, 0), all.length - 1)];
  goal?.focus({ preventScroll: true });
  goal?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** j and k go through the posts; r answers the topic, or the post that has the focus (the list sees to that). */
export function usePostKeys(answer: () => void): void {
  useShortcut('j', t('forum.topic.nextPost'), () => go(1));
  useShortcut('k', t('forum.topic.previousPost'), () => go(-1));
  useShortcut('r', t('forum.topic.writeReply'), () => {
    if (!current()) answer();
  });
}
