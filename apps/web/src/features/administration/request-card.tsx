import { type AccessRequest, accessRequestRoutes } from '@app/contracts/invitations';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { invitationsKey, requestsKey } from './administration-queries.ts';
import styles from './administration.module.css';
import { OrganizationChoice, useOrganizationChoice } from './organization-choice.tsx';

export function RequestCard({ request }: { request: AccessRequest }) {
  const [open, setOpen] = useState<'approve' | 'decline'>();
  const close = () => setOpen(undefined);
  return (
    <Card title={request.name}>
      <p className={styles['muted']}>
        {[request.organizationName, request.roleTitle, request.email].filter(Boolean).join(' · ')}
      </p>
      {request.message.trim() !== '' && <p className={styles['text']}>{request.message}</p>}
      <p className={styles['muted']}>
        {t('administration.askedAt')} <DateTime at={request.createdAt} />
      </p>
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={() => setOpen('approve')}>
          {t('administration.approve')}
        </Button>
        <Button onClick={() => setOpen('decline')}>{t('administration.decline')}</Button>
      </div>
      {open === 'approve' && <ApproveDialog request={request} onClose={close} />}
      {open === 'decline' && <DeclineDialog request={request} onClose={close} />}
    </Card>
  );
}

interface DecisionProps {
  request: AccessRequest;
  onClose: () => void;
}

function useDecided(onClose: () => void, text: string) {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: requestsKey });
    void client.invalidateQueries({ queryKey: invitationsKey });
    showToast(text);
    onClose();
  };
}

function ApproveDialog({ request, onClose }: DecisionProps) {
  const { demo } = useSession();
  const decided = useDecided(
    onClose,
    t(demo ? 'administration.invitationInDemo' : 'administration.approvedToast', { email: request.email }),
  );
  const form = useForm({
    initial: { organization: request.organization?.name ?? '' },
    send: () =>
      call(accessRequestRoutes.approve, {
        params: { requestId: request.id },
        body: choice.id ? { organizationId: choice.id } : {},
      }),
    check: () => (choice.problem === undefined ? {} : { organization: choice.problem }),
    done: decided,
  });
  const choice = useOrganizationChoice(form.values.organization, request.organization);
  return (
    <Dialog title={t('administration.approveOf', { name: request.name })} onClose={onClose}>
      <form {...form.props} className={styles['form']}>
        <FormError problem={form.problem} />
        <p>{t('administration.approveHint', { email: request.email })}</p>
        <OrganizationChoice {...form.field('organization')} organizations={choice.organizations} />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('administration.approve')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function DeclineDialog({ request, onClose }: DecisionProps) {
  const decided = useDecided(onClose, t('administration.declinedToast', { email: request.email }));
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) =>
      call(accessRequestRoutes.decline, {
        params: { requestId: request.id },
        body: { reason: reason.replace(/\s+/g, ' ') },
      }),
    done: decided,
  });
  return (
    <Dialog title={t('administration.declineOf', { name: request.name })} onClose={onClose}>
      <form {...form.props} className={styles['form']}>
        <FormError problem={form.problem} />
        <TextArea
          label={t('administration.reason')}
          hint={t('administration.reasonHint')}
          maxLength={500}
          {...form.field('reason')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="danger" busy={form.busy}>
            {t('administration.decline')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
