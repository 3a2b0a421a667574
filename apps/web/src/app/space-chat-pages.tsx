import { Chat } from '../features/chat/chat.tsx';
import { FramedSpace } from './framed-space.tsx';

/** `/raeume/:slug/chat`: the channels */
export const SpaceChatPage = ({ params: { slug } }: { params: { slug: string } }) => (
  <FramedSpace slug={slug} tab="chat" fill>
    {(space) => <Chat space={space} />}
  </FramedSpace>
);

/** `/raeume/:slug/chat/:channelId` */
export const SpaceChannelPage = ({
  params: { slug, channelId },
}: {
  params: { slug: string; channelId: string };
}) => (
  <FramedSpace slug={slug} tab="chat" fill ownHeading>
    {(space) => <Chat space={space} channelId={channelId} />}
  </FramedSpace>
);
