import type { Space } from '@app/contracts/spaces';
import type { ComponentProps } from 'react';
import { MessageList } from '../../conversations/message-list.tsx';
import { useMoving } from '../../conversations/moving/use-moving.tsx';

type ListProps = ComponentProps<typeof MessageList>;

/** In a space, messages can be picked and go on as a topic of its forum. */
export const ChatMessages = ({ space, ...list }: ListProps & { space: Space | undefined }) =>
  space ? <MovableMessages space={space} {...list} /> : <MessageList {...list} />;

function MovableMessages({ space, ...list }: ListProps & { space: Space }) {
  const { extras, bar } = useMoving(list.open, space);
  return (
    <>
      <MessageList {...list} extras={extras} />
      {bar}
    </>
  );
}
