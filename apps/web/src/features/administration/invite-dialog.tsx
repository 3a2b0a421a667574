import { email as isEmail } from '@app/contracts/fields';
import { invitationRoutes } from '@app/contracts/invitations';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { useIsCoordination } from './administration-frame.tsx';
import { invitationsKey } from './administration-queries.ts';
import styles from './administration.module.css';
import { OrganizationChoice, useOrganizationChoice } from './organization-choice.tsx';

const empty = { email: '', name: '', organization: '', roleTitle: '', isContact: false, message: '' };

/** Somebody new, by mail. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const { demo } = useSession();
  const isCoordination = useIsCoordination();
  const form = useForm({
    initial: empty,
    send: ({ email, name, roleTitle, isContact, message }) =>
      call(invitationRoutes.create, {
        body: { email, name, roleTitle, isContact, message, organizationId: choice.id ?? '' },
      }),
    check: ({ email }) => ({
      ...(!isEmail.safeParse(email).success && { email: t('administration.emailInvalid') }),
      ...(choice.problem !== undefined && { organization: choice.problem }),
    }),
    done: (_, { email }) => {
      void client.invalidateQueries({ queryKey: invitationsKey });
      showToast(t(demo ? 'administration.invitationInDemo' : 'administration.invitationSent', { email }));
      onClose();
    },
  });
  const choice = useOrganizationChoice(form.values.organization);
  return (
    <Dialog title={t('administration.invite')} onClose={onClose}>
      <form {...form.props} className={styles['form']}>
        <FormError problem={form.problem} />
        <TextField
          label={t('administration.email')}
          type="email"
          autoComplete="off"
          {...form.field('email')}
        />
        <TextField label={t('administration.name')} autoComplete="off" optional {...form.field('name')} />
        <OrganizationChoice {...form.field('organization')} organizations={choice.organizations} />
        <TextField
          label={t('administration.function')}
          autoComplete="off"
          optional
          {...form.field('roleTitle')}
        />
        {isCoordination && (
          <Checkbox
            label={t('administration.isContact')}
            hint={t('administration.isContactHint')}
            checked={form.values.isContact}
            onChange={(isContact) => form.set('isContact', isContact)}
            error={form.error('isContact')}
          />
        )}
        <TextArea
          label={t('administration.message')}
          hint={t('administration.messageHint')}
          maxLength={1_000}
          optional
          {...form.field('message')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('administration.sendInvitation')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
