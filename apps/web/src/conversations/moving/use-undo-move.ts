import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';
import { tellProblem } from '../message-parts.tsx';

/** What a toast offers after a move: its entry of the log is undone, and one is led back to where it was. */
export function useUndoMove() {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const undo = async (entryId: string, back: string) => {
    try {
      await call(moderationLogRoutes.undo, { params: { entryId } });
      void queries.invalidateQueries({ queryKey: ['topics'] });
      void queries.invalidateQueries({ queryKey: ['moderation'] });
      showToast(t('moving.undone'));
      go(back);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (entryId: string | null, back: string) =>
    entryId === null ? {} : { undo: () => void undo(entryId, back) };
}
