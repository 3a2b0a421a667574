import type { BlockChange, ChangedWord, DocumentVersion } from '@app/contracts/document-versions';
import { documentChanges, type PartChange } from '@app/editor/changes';
import { htmlOf } from '@app/editor/html';
import { textOfPart } from '@app/editor/text';
import {
  type PersonColumns,
  type PersonRow,
  presentPerson,
  selectPerson,
} from '../../../core/identity/person.presenter.ts';
import { presentMaybe } from '../document-view.ts';

export interface VersionRow extends Partial<PersonColumns<'maker'>> {
  id: string;
  kind: DocumentVersion['kind'];
  name: string | null;
  number: number | null;
  title: string;
  hash: string;
  created_at: Date;
  restored_from: Date | null;
}

export const versionColumns = `v.id, v.kind, v.name, v.number, v.title, v.hash, v.created_at, v.restored_from,
  ${selectPerson('mp', 'mo', 'maker')}`;
export const versionTables = `document_version v
  LEFT JOIN person mp ON mp.id = v.created_by LEFT JOIN organization mo ON mo.id = v.created_for`;

export const presentVersion = (row: VersionRow, authors: PersonRow[]): DocumentVersion => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  number: row.number,
  createdAt: row.created_at.toISOString(),
  createdBy: presentMaybe(row, 'maker'),
  restoredFrom: row.restored_from?.toISOString() ?? null,
  authors: authors.map(presentPerson),
  hash: row.hash,
});

export const presentChanges = (before: unknown, after: unknown): BlockChange[] =>
  documentChanges(before, after).map((block) => ({
    change: block.change,
    html: htmlOf({ type: 'doc', content: [block.after ?? block.before] }),
    words: block.words,
    rows: block.rows?.map(presentRow) ?? null,
  }));

function presentRow({ change, words, before, after }: PartChange): {
  change: 'same' | 'added' | 'removed' | 'changed';
  words: ChangedWord[];
} {
  if (change === 'changed') return { change, words };
  const shown = change === 'formatting' ? 'same' : change;
  const part = after ?? before;
  return { change: shown, words: [{ text: part ? textOfPart(part) : '', change: shown }] };
}
