import type { Conversation } from '@app/contracts/conversations';
import { CalendarDays, Ellipsis, Pin, Search } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { DateDialog } from './date-dialog.tsx';
import { PinsDialog } from './pins-dialog.tsx';
import { useChatPanel } from './use-chat-panel.ts';

export type ChatMenuItems = ComponentProps<typeof Menu>['items'];

interface Props {
  /** Of the conversation. */
  address: string;
  conversation: Conversation;
  menu: string;
  /** What else is in the menu. */
  more: ChatMenuItems;
}

/** What one can do with a conversation. */
export function ChatTools({ address, conversation, menu, more }: Props) {
  const [shown, setShown] = useState<'pins' | 'date' | null>(null);
  const { openSearch } = useChatPanel();
  const close = () => setShown(null);
  const { id } = conversation;
  return (
    <>
      <IconButton
        label={t('chat.search.title')}
        tooltip="below"
        align="end"
        icon={<Search size={20} />}
        onClick={openSearch}
      />
      <AttentionMenu place={{ conversation: id }} tooltip="below" align="end" />
      <Menu
        label={menu}
        tooltip="below"
        align="end"
        icon={<Ellipsis size={20} />}
        items={[
          { label: t('chat.pins'), icon: <Pin size={18} />, onSelect: () => setShown('pins') },
          { label: t('chat.date.title'), icon: <CalendarDays size={18} />, onSelect: () => setShown('date') },
          ...more,
        ]}
      />
      {shown === 'pins' && <PinsDialog address={address} channelId={id} onClose={close} />}
      {shown === 'date' && <DateDialog address={address} conversation={conversation} onClose={close} />}
    </>
  );
}
