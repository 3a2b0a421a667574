import type { Space } from '@app/contracts/spaces';
import type { ReactNode } from 'react';
import { useUnread } from '../conversations/unread.ts';
import { useModerationCounts } from '../features/moderation/moderation.queries.ts';
import { SpaceFrame, type SpaceTab } from '../features/spaces/space-frame.tsx';

interface FrameProps {
  slug: string;
  tab: SpaceTab;
  /** The content brings the page's h1, such as a topic's title. */
  ownHeading?: boolean;
  /** The content fills the window and scrolls by itself, as a chat does. */
  fill?: boolean;
  children: (space: Space) => ReactNode;
}

/** The frame of a space with the counts behind its tabs; forum and chat are composed into it here. */
export function FramedSpace(frame: FrameProps) {
  const { ofKind } = useUnread();
  const moderation = useModerationCounts();
  return (
    <SpaceFrame
      {...frame}
      unreadIn={({ id }) => ({
        forum: ofKind(id, 'topic'),
        chat: ofKind(id, 'channel'),
        moderation: moderation.inSpace(id),
      })}
    />
  );
}
