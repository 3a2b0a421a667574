import { documentApprovalRoutes as routes } from '@app/contracts/document-approval';
import { spaceMemberRoutes } from '@app/contracts/space-members';
import type { Space } from '@app/contracts/spaces';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { FormError, Skeleton } from '../../../ui/feedback.tsx';
import { SearchField, TextArea, TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { showToast } from '../../../ui/toasts.ts';
import styles from './approval.module.css';

interface Props {
  documentId: string;
  space: Space;
  onClose: () => void;
}

/** The end of the chosen day, where the person is. */
const endOf = (day: string) => new Date(`${day}T23:59:59`).toISOString();

/** Asks people to vote on the text as it is now. */
export function StartDialog({ documentId, space, onClose }: Props) {
  const client = useQueryClient();
  const [id] = useState(() => v7());
  const form = useForm({
    initial: { approvers: [] as string[], deadline: '', message: '', automatic: false },
    send: ({ deadline, ...values }) =>
      call(routes.start, { params: { documentId }, body: { id, ...values, deadline: endOf(deadline) } }),
    check: ({ approvers, deadline }) => ({
      ...(approvers.length === 0 && { approvers: t('documentApproval.nobody') }),
      ...(deadline === '' && { deadline: t('documentApproval.noDeadline') }),
    }),
    done() {
      showToast(t('documentApproval.begun'));
      void client.invalidateQueries({ queryKey: ['document', documentId] });
      onClose();
    },
  });
  return (
    <Dialog title={t('documentApproval.startTitle')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('documentApproval.startText')}</p>
        <People
          spaceId={space.id}
          chosen={form.values.approvers}
          choose={(people) => form.set('approvers', people)}
          error={form.error('approvers')}
        />
        <TextField type="date" label={t('documentApproval.until')} {...form.field('deadline')} />
        <TextArea
          label={t('documentApproval.message')}
          optional
          maxLength={2_000}
          {...form.field('message')}
        />
        <Checkbox
          label={t('documentApproval.automatic')}
          checked={form.values.automatic}
          onChange={(value) => form.set('automatic', value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('documentApproval.ask')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface PeopleProps {
  spaceId: string;
  chosen: string[];
  choose: (people: string[]) => void;
  error: string | undefined;
}

function People({ spaceId, chosen, choose, error }: PeopleProps) {
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const found = useQuery({
    queryKey: ['space-members', spaceId, 'approvers', sought],
    queryFn: ({ signal }) =>
      call(
        spaceMemberRoutes.list,
        { params: { spaceId }, query: { search: sought || undefined, offset: 0, limit: 50 } },
        signal,
      ),
    placeholderData: (before) => before,
  });
  return (
    <fieldset className={styles['people']}>
      <legend>{t('documentApproval.approvers', { count: chosen.length })}</legend>
      <SearchField label={t('documentApproval.search')} value={search} onChange={setSearch} />
      <FormError problem={error} />
      {found.isPending && <Skeleton lines={3} />}
      <div className={styles['choices']}>
        {found.data?.items.map(({ person }) => {
          const { id } = person;
          return id === null ? null : (
            <Checkbox
              key={id}
              label={[person.name, person.organization].filter(Boolean).join(', ')}
              checked={chosen.includes(id)}
              onChange={(on) => choose(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
