import type { Activity } from '@app/contracts/realtime';
import type { RouteOutput } from '@app/contracts/route';
import { unreadRoutes } from '@app/contracts/unread';
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../lib/api.ts';
import { onFrame, onReturn } from '../lib/realtime.ts';
import { usePerson } from '../lib/session.ts';

type UnreadConversation = RouteOutput<typeof unreadRoutes.spaces>[number];

const unreadQuery = queryOptions({
  queryKey: ['unread'],
  queryFn: ({ signal }) => call(unreadRoutes.spaces, {}, signal),
  staleTime: Infinity, // frames keep it up to date
});

/** Somebody wrote in a conversation that had nothing unread: its title is asked for, but not by everybody at once. */
const askAgainAfter = () => 3_000 + Math.random() * 9_000;

export function raiseUnread(
  rows: readonly UnreadConversation[],
  activity: Activity,
  /** How far this person has read, as far as it was told. */
  marker = 0,
): { rows: UnreadConversation[]; isNew: boolean } {
  const known = rows.find(({ conversation }) => conversation === activity.conversation);
  if (activity.lastPosition <= marker) return { rows: [...rows], isNew: false };
  if (!known) {
    const row = {
      ...activity,
      title: '',
      mentions: 0,
      muted: false,
      marker: Math.max(marker, activity.lastPosition - 1),
      lastMessageAt: null,
    };
    return { rows: [row, ...rows], isNew: true };
  }
  const lastPosition = Math.max(known.lastPosition, activity.lastPosition);
  const others = rows.filter((row) => row !== known);
  return { rows: [{ ...known, lastPosition }, ...others], isNew: known.title === '' };
}

/** A marker that reached the end takes the conversation off the list; one that was set back does not put it on. */
export const moveMarker = (
  rows: readonly UnreadConversation[],
  own: { conversation: string; marker: number },
): UnreadConversation[] =>
  rows
    .map((row) => (row.conversation === own.conversation ? readUpTo(row, own.marker) : row))
    .filter((row) => row.lastPosition > row.marker);

/** Where the mentions stand is not known here: there are never more of them than unread messages. */
const readUpTo = (row: UnreadConversation, marker: number): UnreadConversation => ({
  ...row,
  marker,
  mentions: Math.min(row.mentions, Math.max(0, row.lastPosition - marker)),
});

/** Keeps the counts live; once, in the shell. Gives the way to stop. */
function followUnread(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askAgain = (wait: number) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void client.invalidateQueries({ queryKey: unreadQuery.queryKey });
    }, wait);
  };
  const update = (change: (rows: UnreadConversation[]) => UnreadConversation[]) =>
    client.setQueryData(unreadQuery.queryKey, (rows) => rows && change(rows));
  const markers = new Map<string, number>();
  const stops = [
    onFrame('activity', (activities) => {
      for (const activity of activities)
        update((rows) => {
          const raised = raiseUnread(rows, activity, markers.get(activity.conversation));
          if (raised.isNew) askAgain(askAgainAfter());
          return raised.rows;
        });
    }),
    onFrame('own', ({ conversation, marker, rewound }) => {
      if (marker === undefined) return;
      markers.set(conversation, marker);
      const isKnown = client
        .getQueryData(unreadQuery.queryKey)
        ?.some((row) => row.conversation === conversation);
      if (isKnown) update((rows) => moveMarker(rows, { conversation, marker }));
      else if (rewound) askAgain(1_000); // back on the list
    }),
    // Somebody was mentioned; whether they may read it and have not yet, the server knows.
    onFrame('hint', ({ key }) => key === 'unread' && askAgain(500 + Math.random() * 1_500)),
    onReturn(() => askAgain(Math.random() * 2_000)),
    () => clearTimeout(timer),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export function useFollowUnread(): void {
  const client = useQueryClient();
  useEffect(() => followUnread(client), [client]);
}

const nothing: UnreadConversation[] = [];
const countOf = ({ lastPosition, marker }: UnreadConversation) => lastPosition - marker;
/** What is muted counts for itself only. */
const sum = (rows: readonly UnreadConversation[]) =>
  rows.reduce((total, row) => total + (row.muted ? 0 : countOf(row)), 0);

/** How much the person has not read; zeros for a visitor and until it is known. */
export function useUnread() {
  const person = usePerson();
  const { data } = useQuery({ ...unreadQuery, enabled: person !== null });
  const rows = data ?? nothing;
  return {
    rows,
    isKnown: data !== undefined,
    /** In spaces; direct conversations are counted apart. */
    total: sum(rows.filter(({ space }) => space !== null)),
    direct: sum(rows.filter(({ kind }) => kind === 'direct')),
    /** Unread mentions of the person in a space. */
    mentionsIn: (space: string) =>
      rows.reduce((total, row) => total + (row.space === space && !row.muted ? row.mentions : 0), 0),
    mentionsInConversation: (conversation: string) =>
      rows.find((row) => row.conversation === conversation)?.mentions ?? 0,
    inSpace: (space: string) => sum(rows.filter((row) => row.space === space)),
    /** Of the topics or the channels of a space. */
    ofKind: (space: string, kind: UnreadConversation['kind']) =>
      sum(rows.filter((row) => row.space === space && row.kind === kind)),
    inConversation: (conversation: string) =>
      rows.reduce((total, row) => total + (row.conversation === conversation ? countOf(row) : 0), 0),
  };
}
