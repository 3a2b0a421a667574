import { directRoutes, mostDirectPeople } from '@app/contracts/direct';
import type { PersonSummary } from '@app/contracts/people';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { directListQuery, directQuery } from './chat.queries.ts';
import { PeoplePicker } from './people-picker.tsx';

/** With one person the conversation of the two opens, with more a group, which may have a name. */
export function NewDirectDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const own = usePerson();
  const [id] = useState(() => v7()); // the same on every attempt: one conversation comes of it
  const [people, setPeople] = useState<PersonSummary[]>([]);
  const isGroup = people.length > 1;
  const form = useForm({
    initial: { title: '' },
    send: ({ title }) =>
      call(directRoutes.open, {
        body: {
          id,
          people: people.flatMap((person) => person.id ?? []),
          ...(isGroup && title.trim() !== '' && { title }),
        },
      }),
    done: (item) => {
      queries.setQueryData(directQuery(item.conversation.id).queryKey, item);
      void queries.invalidateQueries({ queryKey: directListQuery.queryKey });
      onClose();
      navigate(addresses.direct(item.conversation.id));
    },
  });
  return (
    <Dialog title={t('chat.direct.new')} onClose={onClose} wide>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <PeoplePicker
          chosen={people}
          onChange={(chosen) => setPeople(chosen.slice(0, mostDirectPeople - 1))}
          without={[own?.id ?? null]}
          action={t('chat.direct.take')}
        />
        {isGroup && (
          <TextField
            label={t('chat.direct.name')}
            hint={t('chat.direct.nameHint')}
            optional
            {...form.field('title')}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy} aria-disabled={people.length === 0}>
            {t('chat.direct.open')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
