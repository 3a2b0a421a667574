import { spaceInvitationRoutes } from '@app/contracts/space-members';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { dateText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './space-members.module.css';
import { invitationsQuery } from './spaces.queries.ts';
import { readSpacesAgain } from './use-space-changes.ts';

/** Invitations that wait for an answer; nothing when there is none. */
export function PendingInvitations({ space }: { space: Space }) {
  const client = useQueryClient();
  const pending = useQuery(invitationsQuery(space.id));
  const withdraw = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) =>
      call(spaceInvitationRoutes.withdraw, { params: { spaceId: space.id, personId: id } }),
    onSuccess: (_, { name }) => {
      showToast(t('spaces.invite.withdrawn', { name }));
      return readSpacesAgain(client);
    },
  });
  if (!pending.data?.length) return null;
  return (
    <section aria-labelledby="pending-invitations">
      <h2 id="pending-invitations" className={styles['heading']}>
        {t('spaces.invite.pending')}
      </h2>
      <ul className={styles['list']}>
        {pending.data.map(({ person, createdAt }) => (
          <li key={person.id} className={styles['line']}>
            <span className={styles['person']}>
              <PersonLine person={person} avatar />
              <span className={styles['muted']}>
                {t('spaces.invite.pendingSince', { date: dateText(new Date(createdAt)) })}
              </span>
            </span>
            <Button
              small
              aria-label={t('spaces.invite.withdrawLabel', { name: person.name })}
              busy={withdraw.isPending && withdraw.variables.id === person.id}
              onClick={() => withdraw.mutate({ id: person.id ?? '', name: person.name })}
            >
              {t('spaces.invite.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
