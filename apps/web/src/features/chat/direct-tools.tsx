import { conversationRoutes } from '@app/contracts/conversation-routes';
import { type DirectItem, directRoutes } from '@app/contracts/direct';
import { useQueryClient } from '@tanstack/react-query';
import { LogOut, Pencil, UserPlus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { tellProblem } from '../../conversations/message-parts.tsx';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ChatTools } from './chat-tools.tsx';
import { directListQuery } from './chat.queries.ts';
import styles from './direct.module.css';
import { PeoplePicker } from './people-picker.tsx';

type Window = 'people' | 'add' | 'rename' | 'leave';

interface Props {
  item: DirectItem;
  open: OpenConversation;
}

/** What one can do with a direct conversation. */
export function DirectTools({ item, open }: Props) {
  const [shown, setShown] = useState<Window | null>(null);
  const close = () => setShown(null);
  const entry = (window: Window, label: string, icon: ReactNode) => ({
    label,
    icon,
    onSelect: () => setShown(window),
  });
  const items = [
    entry('people', t('chat.direct.people'), <Users size={18} />),
    ...(item.group
      ? [
          entry('add', t('chat.direct.add'), <UserPlus size={18} />),
          entry('rename', t('chat.direct.rename'), <Pencil size={18} />),
          entry('leave', t('chat.direct.leave'), <LogOut size={18} />),
        ]
      : []),
  ];
  return (
    <>
      <ChatTools
        address={addresses.direct(item.conversation.id)}
        conversation={item.conversation}
        menu={t('chat.direct.menu')}
        more={items}
      />
      {shown === 'people' && <PeopleDialog item={item} onClose={close} />}
      {shown === 'add' && <AddDialog item={item} onClose={close} />}
      {shown === 'rename' && <RenameDialog item={item} open={open} onClose={close} />}
      {shown === 'leave' && <LeaveDialog item={item} onClose={close} />}
    </>
  );
}

const useReadAgain = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: directListQuery.queryKey });
};

function PeopleDialog({ item, onClose }: { item: DirectItem; onClose: () => void }) {
  return (
    <Dialog title={t('chat.direct.people')} onClose={onClose}>
      <ul className={styles['found']}>
        {item.people.map((person, index) => (
          <li key={person.id ?? index}>
            {person.id === null ? (
              <PersonLine person={person} avatar size={36} />
            ) : (
              <Link href={addresses.person(person.id)}>
                <PersonLine person={person} avatar size={36} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function AddDialog({ item, onClose }: { item: DirectItem; onClose: () => void }) {
  const readAgain = useReadAgain();
  const [busy, setBusy] = useState(false);
  async function add(personId: string, name: string) {
    setBusy(true);
    const params = { conversationId: item.conversation.id, personId };
    await call(directRoutes.add, { params })
      .then(() => showToast(t('chat.direct.added', { name })))
      .catch(tellProblem);
    setBusy(false);
    await readAgain();
  }
  return (
    <Dialog title={t('chat.direct.add')} onClose={onClose} wide>
      <p className={styles['note']}>{t('chat.direct.addHint')}</p>
      <PeoplePicker
        chosen={[]}
        onChange={([person]) => person && void add(person.id ?? '', person.name)}
        without={item.people.map(({ id }) => id)}
        action={t('chat.direct.addPerson')}
        busy={busy}
      />
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {t('chat.direct.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function RenameDialog({ item, open, onClose }: Props & { onClose: () => void }) {
  const readAgain = useReadAgain();
  const form = useForm({
    initial: { title: item.conversation.title },
    send: (body) =>
      call(conversationRoutes.update, { params: { conversationId: item.conversation.id }, body }),
    done: (delta) => {
      open.store.receive(delta);
      void readAgain();
      onClose();
    },
  });
  return (
    <Dialog title={t('chat.direct.rename')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField label={t('chat.direct.name')} maxLength={80} {...form.field('title')} />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('chat.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function LeaveDialog({ item, onClose }: { item: DirectItem; onClose: () => void }) {
  const queries = useQueryClient();
  const own = usePerson();
  const [, navigate] = useLocation();
  async function leave() {
    await call(directRoutes.leave, { params: { conversationId: item.conversation.id } });
    navigate(addresses.directList, { replace: true });
    await queries.invalidateQueries({ queryKey: directListQuery.queryKey, exact: true });
  }
  return (
    <ConfirmDialog
      title={t('chat.direct.leave')}
      action={t('chat.direct.leave')}
      danger
      onConfirm={leave}
      onClose={onClose}
    >
      <p>{t('chat.direct.leaveText', { name: own?.name ?? '' })}</p>
    </ConfirmDialog>
  );
}
