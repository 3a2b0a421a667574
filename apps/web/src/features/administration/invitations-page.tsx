import { type Invitation, invitationRoutes } from '@app/contracts/invitations';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge, EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AdministrationFrame } from './administration-frame.tsx';
import { invitationsKey, invitationsQuery } from './administration-queries.ts';
import styles from './administration.module.css';
import { InviteDialog } from './invite-dialog.tsx';

/** Who was invited, and what came of it. */
export function InvitationsPage() {
  const [inviting, setInviting] = useState(false);
  const invitations = useInfiniteQuery(invitationsQuery);
  const items = invitations.data?.pages.flatMap((page) => page.items) ?? [];
  const invite = (
    <Button variant="primary" icon={<UserPlus size={20} aria-hidden />} onClick={() => setInviting(true)}>
      {t('administration.invite')}
    </Button>
  );
  return (
    <AdministrationFrame
      title={t('administration.invitations')}
      intro={t('administration.invitationsIntro')}
      actions={invitations.isSuccess && invite}
    >
      {invitations.isPending && <Skeleton />}
      {invitations.isError && <ErrorState error={invitations.error} retry={invitations.refetch} />}
      {invitations.isSuccess && items.length === 0 && (
        <EmptyState title={t('administration.noInvitations')}>
          {t('administration.noInvitationsHint')}
        </EmptyState>
      )}
      <ul className={styles['list']}>
        {items.map((invitation) => (
          <InvitationEntry key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      <LoadMore
        hasMore={invitations.hasNextPage}
        loading={invitations.isFetchingNextPage}
        onLoad={invitations.fetchNextPage}
      />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </AdministrationFrame>
  );
}

const tones = { open: 'info', expired: 'warning', accepted: 'success', revoked: 'neutral' } as const;

function InvitationEntry({ invitation }: { invitation: Invitation }) {
  const client = useQueryClient();
  const params = { invitationId: invitation.id };
  const settle = { onSettled: () => client.invalidateQueries({ queryKey: invitationsKey }) };
  const resend = useMutation({
    mutationFn: () => call(invitationRoutes.resend, { params }),
    onSuccess: () => showToast(t('administration.invitationSentAgain')),
    ...settle,
  });
  const revoke = useMutation({
    mutationFn: () => call(invitationRoutes.revoke, { params }),
    onSuccess: () => showToast(t('administration.invitationRevoked'), { undo: () => resend.mutate() }),
    ...settle,
  });
  const error = resend.error ?? revoke.error;
  const isPending = invitation.state === 'open' || invitation.state === 'expired';
  return (
    <li>
      <div className={styles['entry']}>
        <span className={styles['entryTitle']}>
          {invitation.name || invitation.email}
          <Badge tone={tones[invitation.state]}>{t(`administration.invitation.${invitation.state}`)}</Badge>
        </span>
        <span className={styles['muted']}>
          {[invitation.name && invitation.email, invitation.organization?.name, invitation.roleTitle]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={styles['muted']}>
          {t('administration.sentAt')} <DateTime at={invitation.sentAt} />
          {invitation.invitedBy && ` · ${invitation.invitedBy.name}`}
        </span>
        {error && <ErrorState error={error} />}
      </div>
      {invitation.state !== 'accepted' && (
        <div className={styles['buttons']}>
          <Button
            small
            busy={resend.isPending}
            aria-label={t('administration.sendAgainTo', { email: invitation.email })}
            onClick={() => resend.mutate()}
          >
            {t('administration.sendAgain')}
          </Button>
          {isPending && (
            <Button
              small
              busy={revoke.isPending}
              aria-label={t('administration.revokeOf', { email: invitation.email })}
              onClick={() => revoke.mutate()}
            >
              {t('administration.revoke')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
