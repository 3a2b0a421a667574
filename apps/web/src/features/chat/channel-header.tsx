import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation } from '@app/contracts/conversations';
import type { Space } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { Lock, LockOpen, Pencil, Timer } from 'lucide-react';
import { useState } from 'react';
import { tellProblem } from '../../conversations/message-parts.tsx';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { ControlDialog } from '../../conversations/moderation/control-dialog.tsx';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';
import { ChannelForm } from './channel-form.tsx';
import { ChatHeader } from './chat-header.tsx';
import { type ChatMenuItems, ChatTools } from './chat-tools.tsx';
import { channelsQuery } from './chat.queries.ts';

/** Name and purpose of the channel, how many are here, its pins, and what moderators can do. */
export function ChannelHeader({ space, open }: { space: Space; open: OpenConversation }) {
  const { view, presence } = open.state;
  const { title = '', purpose = noPurpose, state } = view?.conversation ?? {};
  return (
    <ChatHeader
      title={title}
      subtitle={purpose === noPurpose ? '' : purpose}
      locked={state === 'locked'}
      back={{ href: addresses.chat(space.slug), label: t('chat.back') }}
      presence={presence}
    >
      {view && <ChannelTools space={space} open={open} conversation={view.conversation} />}
    </ChatHeader>
  );
}

function ChannelTools(props: MenuProps) {
  const { items, dialog } = useModeration(props);
  const mayModerate = props.open.state.own?.can.moderate ?? false;
  return (
    <>
      <ChatTools
        address={addresses.channel(props.space.slug, props.conversation.id)}
        conversation={props.conversation}
        menu={t(mayModerate ? 'chat.channelMenu' : 'chat.more')}
        more={mayModerate ? items : []}
      />
      {dialog}
    </>
  );
}

/** What the contract stores where nobody said what the channel is for. */
const noPurpose = '–';

interface MenuProps {
  space: Space;
  open: OpenConversation;
  conversation: Conversation;
}

/** What moderators can do with a channel. */
function useModeration({ space, open, conversation }: MenuProps) {
  const queries = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const [controlling, setControlling] = useState(false);
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
  const items: ChatMenuItems = [
    { label: t('chat.rename'), icon: <Pencil size={18} />, onSelect: () => setRenaming(true) },
    {
      label: t(isLocked ? 'chat.unlock' : 'chat.lock'),
      icon: isLocked ? <LockOpen size={18} /> : <Lock size={18} />,
      onSelect: toggleLock,
    },
    {
      label: t('moderation.control.action'),
      icon: <Timer size={18} />,
      onSelect: () => setControlling(true),
    },
  ];
  const dialog = controlling ? (
    <ControlDialog
      conversation={conversation}
      changed={(delta) => open.store.receive(delta)}
      onClose={() => setControlling(false)}
    />
  ) : (
    renaming && (
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
    )
  );
  return { items, dialog };
}
