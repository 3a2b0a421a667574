import type { OwnBookmark } from '@app/contracts/bookmarks';
import type { Message } from '@app/contracts/messages';
import { t } from '../lib/i18n.ts';
import { showToast } from '../ui/toasts.ts';
import { useBookmarking } from './bookmarks.ts';
import { tellProblem } from './message-parts.tsx';

/** At once, with a way back. */
export function useRemoveBookmark() {
  const { save, remove } = useBookmarking();
  return async (message: Pick<Message, 'id' | 'conversation'>, kept: OwnBookmark): Promise<void> => {
    try {
      await remove(message);
      showToast(t('bookmarks.removed'), {
        undo: () => void save(message, kept).catch(tellProblem),
      });
    } catch (error) {
      tellProblem(error);
    }
  };
}
