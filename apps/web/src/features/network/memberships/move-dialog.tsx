import { type MembershipAction, membershipRoutes, type MembershipState } from '@app/contracts/memberships';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Alert, FormError } from '../../../ui/feedback.tsx';
import { Select, TextArea, TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { roundsQuery } from '../network-queries.ts';
import { formatDate } from '../texts.ts';
import css from './memberships.module.css';

interface Props {
  organization: { key: string; displayName: string };
  state: MembershipState | null;
  action: MembershipAction;
  onClose: () => void;
}

/** One step of a membership, with a note; a signature also names its round and who signed. */
export function MoveDialog({ organization, state, action, onClose }: Props) {
  const client = useQueryClient();
  const isSigning = action === 'sign';
  const rounds = useQuery({ ...roundsQuery, enabled: isSigning }).data ?? [];
  const form = useForm({
    initial: { note: '', roundId: '', signedBy: '' },
    check: ({ roundId }) =>
      isSigning && roundId === '' ? { roundId: t('network.membership.chooseRound') } : {},
    send: ({ note, roundId, signedBy }) =>
      call(membershipRoutes.move, {
        params: { key: organization.key },
        body: { action, from: state, note, ...(isSigning && { signature: { roundId, signedBy } }) },
      }),
    done: () => {
      void client.invalidateQueries({ queryKey: ['network'] });
      onClose();
    },
  });
  return (
    <Dialog title={t(`network.action.${action}`)} onClose={onClose}>
      <form {...form.props} className={css.form}>
        <p>
          <strong>{organization.displayName}</strong>
        </p>
        <FormError problem={form.problem} />
        {isSigning && rounds.length === 0 && <Alert>{t('network.membership.noRounds')}</Alert>}
        {isSigning && (
          <>
            <Select
              label={t('network.membership.round')}
              options={[
                { value: '', label: t('network.membership.chooseRound') },
                ...rounds.map(({ id, name, heldOn }) => ({
                  value: id,
                  label: t('network.membership.signature', { round: name, date: formatDate(heldOn) }),
                })),
              ]}
              {...form.field('roundId')}
            />
            <TextField
              label={t('network.membership.signatory')}
              hint={t('network.membership.signatoryHint')}
              {...form.field('signedBy')}
            />
          </>
        )}
        <TextArea
          optional
          label={t('network.membership.note')}
          hint={t('network.membership.noteHint')}
          maxLength={1000}
          {...form.field('note')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('network.membership.cancel')}</Button>
          <Button type="submit" variant={action === 'end' ? 'danger' : 'primary'} busy={form.busy}>
            {t(`network.action.${action}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
