import { useSyncExternalStore } from 'react';

const query = '(min-width: 64rem)';

function follow(changed: () => void) {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether there is room beside the text; elsewhere what stands there covers the page. */
export const useWide = (): boolean => useSyncExternalStore(follow, () => matchMedia(query).matches);
