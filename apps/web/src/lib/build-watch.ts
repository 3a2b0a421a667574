import { onReturn } from './realtime.ts';
import { createStore } from './store.ts';

/** The server serves another build than the one that runs here: reloading gets it. */
export const newBuild = createStore(false);

const entryIn = (page: Document) =>
  new URL(page.querySelector('script[type=module]')?.getAttribute('src') ?? '', location.href).pathname;

/** Names of built files are hashes of their content, so the page itself says which build it belongs to. */
async function look(): Promise<void> {
  const response = await fetch('/index.html', { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (entryIn(page) !== entryIn(document)) newBuild.set(true);
}

const seldom = 60 * 60_000;

/** A server that went away may have come back as a newer one; a tab that slept may have missed that. */
export function watchBuild(): () => void {
  let looked = Date.now();
  const lookNow = () => {
    looked = Date.now();
    void look();
  };
  const wakeUp = () => {
    if (document.visibilityState === 'visible' && Date.now() - looked > seldom) lookNow();
  };
  const missing = () => newBuild.set(true); // a chunk of the old build is gone
  const stop = onReturn(lookNow);
  document.addEventListener('visibilitychange', wakeUp);
  addEventListener('vite:preloadError', missing);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', wakeUp);
    removeEventListener('vite:preloadError', missing);
  };
}
