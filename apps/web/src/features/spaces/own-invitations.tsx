import { type OwnInvitation, spaceInvitationRoutes } from '@app/contracts/space-members';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { showToast } from '../../ui/toasts.ts';
import { SpaceKindBadge, VisibilityBadge } from './space-kind.tsx';
import { ownInvitationsQuery } from './spaces.queries.ts';
import styles from './spaces.module.css';
import { readSpacesAgain } from './use-space-changes.ts';

/** Invitations into spaces that wait for an answer; nothing when there is none. For the start page and the list. */
export function OwnInvitations() {
  const person = usePerson();
  const invitations = useQuery({ ...ownInvitationsQuery(), enabled: person !== null });
  if (!invitations.data?.length) return null;
  return (
    <section aria-labelledby="own-invitations" className={styles['section']}>
      <h2 id="own-invitations">{t('spaces.invitations.title')}</h2>
      <ul className={styles['cards']}>
        {invitations.data.map((invitation) => (
          <li key={invitation.space.id}>
            <Invitation invitation={invitation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invitation({ invitation: { space, role, note, invitedBy } }: { invitation: OwnInvitation }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const params = { spaceId: space.id };
  const accept = useMutation({
    mutationFn: () => call(spaceInvitationRoutes.accept, { params }),
    onSuccess: async ({ slug }) => {
      showToast(t('spaces.joined', { name: space.name }));
      await readSpacesAgain(client);
      navigate(addresses.space(slug));
    },
  });
  const decline = useMutation({
    mutationFn: () => call(spaceInvitationRoutes.decline, { params }),
    onSuccess: () => {
      showToast(t('spaces.invitations.declined', { name: space.name }));
      return readSpacesAgain(client);
    },
  });
  return (
    <Card accent={space.kind} level={3} title={space.name}>
      <p className={styles['purpose']}>{space.purpose}</p>
      <p className={styles['facts']}>
        <span>
          {inviterText(invitedBy)}{' '}
          {role !== 'member' && t('spaces.invitations.asRole', { role: t(`spaces.roles.${role}`) })}
        </span>
      </p>
      {note !== '' && <blockquote className={styles['note']}>{note}</blockquote>}
      <div className={styles['facts']}>
        <SpaceKindBadge kind={space.kind} />
        <VisibilityBadge visibility={space.visibility} />
      </div>
      <div className={styles['actions']}>
        <Button small variant="primary" busy={accept.isPending} onClick={() => accept.mutate()}>
          {t('spaces.invitations.accept')}
        </Button>
        <Button small busy={decline.isPending} onClick={() => decline.mutate()}>
          {t('spaces.invitations.decline')}
        </Button>
      </div>
    </Card>
  );
}

function inviterText(inviter: OwnInvitation['invitedBy']): string {
  if (!inviter) return t('spaces.invitations.fromNobody');
  const { name, organization } = inviter;
  return organization === null
    ? t('spaces.invitations.from', { name })
    : t('spaces.invitations.fromOf', { name, organization });
}
