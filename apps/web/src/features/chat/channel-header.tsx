import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation } from '@app/contracts/conversations';
import type { Space } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, Ellipsis, Lock, LockOpen, Pencil, Pin, Users } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { tellProblem } from '../../conversations/message-parts.tsx';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { usePageHeading } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ChannelForm } from './channel-form.tsx';
import styles from './chat.module.css';
import { channelsQuery } from './chat.queries.ts';
import { PinsDialog } from './pins-dialog.tsx';

/** Name and purpose of the channel, how many are here, its pins, and what moderators can do. */
export function ChannelHeader({ space, open }: { space: Space; open: OpenConversation }) {
  const { view, presence, own } = open.state;
  const conversation = view?.conversation;
  return (
    <header className={styles['header']}>
      <Link href={addresses.chat(space.slug)} className={styles['back']} aria-label={t('chat.back')}>
        <ArrowLeft size={20} aria-hidden />
      </Link>
      <Heading conversation={conversation} />
      {presence !== null && <Presence count={presence} />}
      {conversation && <PinsButton slug={space.slug} channelId={conversation.id} />}
      {conversation && (
        <AttentionMenu place={{ conversation: conversation.id }} tooltip="below" align="end" />
      )}
      {conversation && own?.can.moderate && (
        <ModeratorMenu space={space} open={open} conversation={conversation} />
      )}
    </header>
  );
}

function Heading({ conversation }: { conversation: Conversation | undefined }) {
  const { title = '', purpose = noPurpose, state } = conversation ?? {};
  const heading = usePageHeading(title || t('chat.channels'));
  return (
    <div className={styles['heading']}>
      <h1 ref={heading} tabIndex={-1}>
        {state === 'locked' && <Lock size={16} aria-label={t('chat.locked')} />}
        {title}
      </h1>
      {purpose !== noPurpose && <p title={purpose}>{purpose}</p>}
    </div>
  );
}

/** What the contract stores where nobody said what the channel is for. */
const noPurpose = '–';

const Presence = ({ count }: { count: number }) => (
  <p className={styles['presence']} title={t('chat.presence', { count })}>
    <Users size={16} aria-hidden />
    <span aria-hidden>{count}</span>
    <VisuallyHidden>{t('chat.presence', { count })}</VisuallyHidden>
  </p>
);

function PinsButton({ slug, channelId }: { slug: string; channelId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('chat.pins')}
        tooltip="below"
        align="end"
        icon={<Pin size={20} />}
        onClick={() => setOpen(true)}
      />
      {open && <PinsDialog slug={slug} channelId={channelId} onClose={() => setOpen(false)} />}
    </>
  );
}

interface MenuProps {
  space: Space;
  open: OpenConversation;
  conversation: Conversation;
}

function ModeratorMenu({ space, open, conversation }: MenuProps) {
  const queries = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const isLocked = conversation.state === 'locked';

  async function update(body: { state?: 'open' | 'locked'; title?: string; purpose?: string }) {
    const params = { conversationId: conversation.id };
    open.store.receive(await call(conversationRoutes.update, { params, body }));
    await queries.invalidateQueries({ queryKey: channelsQuery(space.id).queryKey });
  }

  const toggleLock = () => {
    update({ state: isLocked ? 'open' : 'locked' }).then(
      () => showToast(t(isLocked ? 'chat.unlockedNow' : 'chat.lockedNow')),
      tellProblem,
    );
  };
  return (
    <>
      <Menu
        label={t('chat.channelMenu')}
        tooltip="below"
        align="end"
        icon={<Ellipsis size={20} />}
        items={[
          { label: t('chat.rename'), icon: <Pencil size={18} />, onSelect: () => setRenaming(true) },
          {
            label: t(isLocked ? 'chat.unlock' : 'chat.lock'),
            icon: isLocked ? <LockOpen size={18} /> : <Lock size={18} />,
            onSelect: toggleLock,
          },
        ]}
      />
      {renaming && (
        <ChannelForm
          title={t('chat.rename')}
          action={t('chat.save')}
          initial={{
            name: conversation.title,
            purpose: conversation.purpose === noPurpose ? '' : conversation.purpose,
          }}
          send={({ name, purpose }) => update({ title: name, purpose: purpose.trim() || noPurpose })}
          done={() => setRenaming(false)}
          onClose={() => setRenaming(false)}
        />
      )}
    </>
  );
}
