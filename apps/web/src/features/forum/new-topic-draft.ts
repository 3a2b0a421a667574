import * as z from 'zod/mini';
import { v7 } from 'uuid';
import { clearDraft, readDraft, writeDraft } from '../../conversations/composer/drafts.ts';

const fields = z.object({
  board: z.string(),
  title: z.string(),
  tags: z.string(),
  /** Made once for a draft, so that sending it again after a lost answer opens no second topic. */
  topicId: z.string(),
  messageId: z.string(),
});
export type NewTopicDraft = z.infer<typeof fields>;

const emptyDraft = (board: string): NewTopicDraft => ({
  board,
  title: '',
  tags: '',
  topicId: v7(),
  messageId: v7(),
});

/** What was begun for this space; the text itself is kept by the composer. */
export function readTopicDraft(key: string, board: string): NewTopicDraft {
  const found = z.safeParse(fields, readDraft(key)?.more);
  return found.success ? { ...found.data, board: board || found.data.board } : emptyDraft(board);
}

export const keepTopicDraft = (key: string, draft: NewTopicDraft): void => void writeDraft(key, '', draft);
export const clearTopicDraft = (key: string): void => clearDraft(key);
