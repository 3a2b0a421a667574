import type { Space } from '@app/contracts/spaces';
import { useEffect, useRef } from 'react';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { ChannelHeader } from './channel-header.tsx';
import { ChatView } from './chat-view.tsx';
import { WriteHint } from './write-hint.tsx';

interface Props {
  space: Space;
  channelId: string;
}

/** One channel of a space. */
export function ChannelView({ space, channelId }: Props) {
  return (
    <ChatView
      id={channelId}
      space={space}
      nameOf={({ state }) => state.view?.conversation.title ?? ''}
      header={(open) => (
        <>
          <RightsOfSpace open={open} space={space} />
          <ChannelHeader space={space} open={open} />
        </>
      )}
      hint={({ state }) => state.view && <WriteHint space={space} state={state.view.conversation.state} />}
    />
  );
}

/** Joining, leaving or another role in the space changes what one may do here. */
function RightsOfSpace({
  open: { store },
  space: { role, archived },
}: {
  open: OpenConversation;
  space: Space;
}) {
  const known = useRef({ role, archived });
  useEffect(() => {
    if (known.current.role === role && known.current.archived === archived) return;
    known.current = { role, archived };
    void store.readOwn();
  }, [store, role, archived]);
  return null;
}
