import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFrame, useHint } from '../../lib/use-realtime.ts';
import { UnreadBadge } from '../../ui/feedback.tsx';
import { countQuery, notificationsKey } from './count-query.ts';

/** Reading quickly through a conversation moves the marker often. */
const settleWithin = 800;

/** How many notifications are unread; keeps itself and the open inbox up to date. */
export function InboxCount() {
  const client = useQueryClient();
  const { data } = useQuery(countQuery);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readAgain = () => client.invalidateQueries({ queryKey: notificationsKey });
  useHint('notifications', () => void readAgain());
  useFrame('own', ({ marker }) => {
    if (marker === undefined || !data?.unread) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void readAgain(), settleWithin);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return <UnreadBadge count={data?.unread ?? 0} of="unreadNotices" />;
}
