import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { v7 } from 'uuid';
import { draftSync } from '../../conversations/drafts/draft-sync.ts';
import { keepDraft, readDraft } from '../../conversations/drafts/drafts.ts';

const fields = z.object({
  board: z.string(),
  title: z.string(),
  tags: z.string(),
  /** Answers to choose from, as JSON; empty without a poll. */
  poll: z._default(z.string(), ''),
  /** Made once for a draft, so that sending it again after a lost answer opens no second topic. */
  topicId: z.string(),
  messageId: z.string(),
});
export type NewTopicDraft = z.infer<typeof fields>;

/** What was begun for this space; the text itself is kept by the composer. */
function draftFrom(found: Record<string, string> | undefined, board: string): NewTopicDraft {
  const parsed = z.safeParse(fields, found);
  if (parsed.success) return { ...parsed.data, board: board || parsed.data.board };
  return { board, title: '', tags: '', poll: '', topicId: v7(), messageId: v7() };
}

/** Title, tags and board of a topic that is being written, on whatever device. */
export function useTopicDraft(key: string, board: string) {
  const [draft, setDraft] = useState(() => draftFrom(readDraft(key)?.fields, board));
  useEffect(
    () =>
      draftSync.listen(key, {
        isBusy: () => false,
        changed: (elsewhere) => setDraft(draftFrom(elsewhere?.fields, board)),
        overtook: () => {},
      }),
    [key, board],
  );
  /** Gives what is kept from now on. */
  function keep(change: Partial<NewTopicDraft>): NewTopicDraft {
    const next = { ...draft, ...change };
    setDraft(next);
    keepDraft(key, { fields: next });
    return next;
  }
  return { draft, keep };
}
