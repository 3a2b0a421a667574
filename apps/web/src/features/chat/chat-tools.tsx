import type { Conversation } from '@app/contracts/conversations';
import { Pin } from 'lucide-react';
import { useState } from 'react';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { PinsDialog } from './pins-dialog.tsx';

interface Props {
  /** Of the conversation. */
  address: string;
  conversation: Conversation;
}

/** What everybody can do with a conversation. */
export function ChatTools({ address, conversation: { id } }: Props) {
  const [pins, setPins] = useState(false);
  return (
    <>
      <IconButton
        label={t('chat.pins')}
        tooltip="below"
        align="end"
        icon={<Pin size={20} />}
        onClick={() => setPins(true)}
      />
      <AttentionMenu place={{ conversation: id }} tooltip="below" align="end" />
      {pins && <PinsDialog address={address} channelId={id} onClose={() => setPins(false)} />}
    </>
  );
}
