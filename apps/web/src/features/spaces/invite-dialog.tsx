import { invitedRole, spaceInvitationRoutes } from '@app/contracts/space-members';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Badge, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { SearchField, TextArea } from '../../ui/fields.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './space-members.module.css';
import { candidatesQuery } from './spaces.queries.ts';
import { readSpacesAgain } from './use-space-changes.ts';

const noteLength = 300;

/** The button for those who may invite, and nothing for others. */
export function OpenInvite({ space }: { space: Space }) {
  const [open, setOpen] = useState(false);
  if (!space.can.invite) return null;
  return (
    <>
      <Button icon={<UserPlus size={20} aria-hidden />} onClick={() => setOpen(true)}>
        {t('spaces.invite.title')}
      </Button>
      {open && <InviteDialog space={space} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Finds people by name and town, and asks them in one after another. */
function InviteDialog({ space, onClose }: { space: Space; onClose: () => void }) {
  const [search, setSearch] = useState('');
  const [role, setRole] = useState<(typeof invitedRole.options)[number]>('member');
  const [note, setNote] = useState('');
  return (
    <Dialog title={t('spaces.invite.title')} onClose={onClose} wide>
      <div className={styles['invite']}>
        <RadioGroup
          label={t('spaces.invite.as')}
          value={role}
          onChange={setRole}
          horizontal
          options={invitedRole.options.toReversed().map((value) => ({
            value,
            label: t(`spaces.roles.${value}`),
            hint: t(`spaces.roleHints.${value}`),
          }))}
        />
        <TextArea
          label={t('spaces.invite.note')}
          hint={t('spaces.invite.noteHint')}
          optional
          rows={2}
          maxLength={noteLength}
          value={note}
          onChange={setNote}
        />
        <div>
          <SearchField label={t('spaces.invite.search')} value={search} onChange={setSearch} />
          <p className={styles['hint']}>{t('spaces.invite.searchHint')}</p>
        </div>
        <Candidates space={space} search={search} invitation={{ role, note: note.slice(0, noteLength) }} />
      </div>
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {t('spaces.invite.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface CandidatesProps {
  space: Space;
  search: string;
  invitation: { role: (typeof invitedRole.options)[number]; note: string };
}

function Candidates({ space, search, invitation }: CandidatesProps) {
  const id = useId();
  const client = useQueryClient();
  const sought = useDeferredValue(search.trim());
  const found = useQuery(candidatesQuery(space.id, sought));
  const invite = useMutation({
    mutationFn: ({ personId }: { personId: string; name: string }) =>
      call(spaceInvitationRoutes.invite, { params: { spaceId: space.id, personId }, body: invitation }),
    onSuccess: (_, { name }) => {
      showToast(t('spaces.invite.sent', { name }));
      return readSpacesAgain(client);
    },
  });
  if (sought.length < 2) return null;
  if (found.error) return <ErrorState error={found.error} retry={found.refetch} />;
  if (!found.data) return <Skeleton lines={3} />;
  if (found.data.length === 0) return <output>{t('spaces.invite.none')}</output>;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles['heading']}>
        {t('spaces.invite.results')}
      </h3>
      <ul className={styles['list']}>
        {found.data.map(({ person, state }) => (
          <li key={person.id} className={styles['line']}>
            <PersonLine person={person} avatar />
            {state === 'free' ? (
              <Button
                small
                aria-label={t('spaces.invite.actionLabel', { name: person.name })}
                busy={invite.isPending && invite.variables.personId === person.id}
                onClick={() => invite.mutate({ personId: person.id ?? '', name: person.name })}
              >
                {t('spaces.invite.action')}
              </Button>
            ) : (
              <Badge>{t(state === 'invited' ? 'spaces.invite.isInvited' : 'spaces.invite.isMember')}</Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
