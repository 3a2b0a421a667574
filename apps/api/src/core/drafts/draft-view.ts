import type { ConversationKind } from '@app/contracts/conversations';
import type { DraftKind, DraftListItem, ServerDraft } from '@app/contracts/drafts';
import { excerptOfSource } from '../conversations/markdown.ts';

export interface Overwritten {
  device: string;
  body: string;
  at: string;
}

export interface DraftRow {
  kind: DraftKind;
  target: string;
  body: string;
  fields: Record<string, string>;
  revision: number;
  device: string;
  others: Overwritten[];
  updated_at: Date;
}

export interface PlacedRow extends DraftRow {
  conversation_id: string | null;
  conversation_kind: ConversationKind | null;
  conversation_title: string | null;
  message_id: string | null;
  space_id: string | null;
  space_slug: string | null;
  space_name: string | null;
}

export const presentDraft = ({ kind, target, ...row }: DraftRow): ServerDraft => ({
  place: `${kind}:${target}`,
  body: row.body,
  fields: row.fields,
  revision: row.revision,
  updatedAt: row.updated_at.toISOString(),
  others: row.others.map(({ body, at }) => ({ body, at })),
});

/** `isOpen`: the place is there and may be read. */
export const presentListItem = (row: PlacedRow, isOpen: boolean): DraftListItem => ({
  place: `${row.kind}:${row.target}`,
  kind: row.kind,
  title: row.fields['title'] ?? '',
  excerpt: excerptOfSource(row.body),
  updatedAt: row.updated_at.toISOString(),
  where: isOpen ? placeOf(row) : null,
});

const placeOf = (row: PlacedRow): DraftListItem['where'] => ({
  conversation:
    row.conversation_id !== null && row.conversation_kind !== null
      ? { id: row.conversation_id, kind: row.conversation_kind, title: row.conversation_title ?? '' }
      : null,
  message: row.message_id,
  space:
    row.space_id !== null
      ? { id: row.space_id, slug: row.space_slug ?? '', name: row.space_name ?? '' }
      : null,
});
