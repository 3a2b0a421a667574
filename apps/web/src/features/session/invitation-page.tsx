import { invitationRoutes } from '@app/contracts/invitations';
import type { RouteOutput } from '@app/contracts/route';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Alert, ErrorState, FormError, Skeleton } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { takeToken } from '../../lib/link-token.ts';
import { goOnAsSomebodyElse } from './next-page.ts';
import styles from './session.module.css';
import { VisitorFrame } from './visitor-frame.tsx';

type Invited = RouteOutput<typeof invitationRoutes.look>;

/** What somebody was invited to, and the few things to fill in. */
export function InvitationPage() {
  const [token] = useState(takeToken);
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(invitationRoutes.look, { body: { token } }, signal),
    retry: false,
    refetchOnWindowFocus: false,
  });
  return (
    <VisitorFrame title={t('session.invitation')}>
      <section className={styles['panel']}>
        {invitation.isPending && <Skeleton lines={5} />}
        {invitation.isError && (
          <>
            <ErrorState error={invitation.error} retry={invitation.refetch} />
            <LinkButton href="/zugang">{t('session.requestAccess')}</LinkButton>
          </>
        )}
        {invitation.data && (
          <>
            <InvitationFacts invitation={invitation.data} />
            <AcceptForm invitation={invitation.data} token={token} />
          </>
        )}
      </section>
    </VisitorFrame>
  );
}

function InvitationFacts({ invitation }: { invitation: Invited }) {
  const { invitedBy, organization, email, message } = invitation;
  return (
    <>
      <dl className={styles['facts']}>
        {invitedBy !== null && (
          <div>
            <dt>{t('session.invitedBy')}</dt>
            <dd>{invitedBy}</dd>
          </div>
        )}
        {organization !== null && (
          <div>
            <dt>{t('session.organization')}</dt>
            <dd>{organization}</dd>
          </div>
        )}
        <div>
          <dt>{t('session.email')}</dt>
          <dd>{email}</dd>
        </div>
      </dl>
      {message.trim() !== '' && <p className={styles['quote']}>{message}</p>}
    </>
  );
}

/** A new person gives a name and, if they like, a password; an existing one only says what they do there. */
function AcceptForm({ invitation, token }: { invitation: Invited; token: string }) {
  const [joined, setJoined] = useState(false);
  const isNew = !invitation.hasAccount;
  const form = useForm({
    initial: { name: invitation.name, roleTitle: invitation.roleTitle, password: '' },
    send: ({ name, roleTitle, password }) =>
      call(invitationRoutes.accept, {
        body: { token, roleTitle, name: name || invitation.email, ...(password && { password }) },
      }),
    done: ({ signedIn }) => (signedIn ? goOnAsSomebodyElse('/') : setJoined(true)),
    check: ({ name }) => (isNew && name.trim() === '' ? { name: t('session.nameMissing') } : {}),
  });
  if (joined) return <Joined />;
  return (
    <form {...form.props}>
      <FormError problem={form.problem} />
      {isNew ? (
        <TextField label={t('session.name')} autoComplete="name" {...form.field('name')} />
      ) : (
        <p>{t('session.hasAccount')}</p>
      )}
      <TextField
        label={t('session.function')}
        hint={t('session.functionHint')}
        autoComplete="organization-title"
        optional
        {...form.field('roleTitle')}
      />
      {isNew && (
        <TextField
          label={t('session.newPassword')}
          hint={t('session.optionalPasswordHint')}
          type="password"
          autoComplete="new-password"
          optional
          {...form.field('password')}
        />
      )}
      <Button type="submit" variant="primary" block busy={form.busy}>
        {t('session.accept')}
      </Button>
    </form>
  );
}

function Joined() {
  return (
    <Alert
      tone="success"
      live
      title={t('session.joinedTitle')}
      actions={<LinkButton href="/anmelden">{t('session.toSignIn')}</LinkButton>}
    >
      {t('session.joined')}
    </Alert>
  );
}
