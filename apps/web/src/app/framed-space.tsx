import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SpaceFrame, type SpaceTab } from '../features/spaces/space-frame.tsx';
import { usePerson } from '../lib/session.ts';
import { unreadIn, unreadQuery } from './unread.queries.ts';

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
  const unread = useQuery({ ...unreadQuery(), enabled: usePerson() !== null }).data;
  return (
    <SpaceFrame
      {...frame}
      unreadIn={({ id }) => ({
        forum: unreadIn(unread, id, 'topic'),
        chat: unreadIn(unread, id, 'channel'),
      })}
    />
  );
}
