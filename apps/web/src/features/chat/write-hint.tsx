import type { ConversationState } from '@app/contracts/conversations';
import { spaceMemberRoutes } from '@app/contracts/space-members';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './chat.module.css';

type Reason = 'visitor' | 'join' | 'guest' | 'locked' | 'archived' | 'spaceArchived';

function reasonOf(space: Space, state: ConversationState, isVisitor: boolean): Reason {
  if (space.archived) return 'spaceArchived';
  if (state !== 'open') return state;
  if (isVisitor) return 'visitor';
  return space.can.join ? 'join' : 'guest';
}

/** In place of the composer: why one cannot write, and what to do about it. */
export function WriteHint({ space, state }: { space: Space; state: ConversationState }) {
  const person = usePerson();
  const reason = reasonOf(space, state, person === null);
  return (
    <div className={styles['hint']}>
      <p>{t(`chat.hint.${reason}`)}</p>
      {reason === 'visitor' && <LinkButton href={addresses.signIn}>{t('chat.signIn')}</LinkButton>}
      {reason === 'join' && <JoinButton spaceId={space.id} />}
    </div>
  );
}

function JoinButton({ spaceId }: { spaceId: string }) {
  const queries = useQueryClient();
  const join = useMutation({
    mutationFn: () => call(spaceMemberRoutes.join, { params: { spaceId } }),
    onSuccess: () =>
      Promise.all(
        ['space', 'spaces', 'channels', 'unread'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
  return (
    <Button variant="primary" busy={join.isPending} onClick={() => join.mutate()}>
      {t('chat.join')}
    </Button>
  );
}
