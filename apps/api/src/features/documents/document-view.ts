import type { Document, DocumentHeading, DocumentNode } from '@app/contracts/documents';
import type { Actor } from '@app/contracts/session';
import { type DocumentFacts, rightsInDocument } from '@app/domain/document-rights';
import { type DocumentFactRow, documentFactColumns } from '../../core/documents/document-facts.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../../core/identity/person.presenter.ts';

export interface NodeRow extends DocumentFactRow, Partial<PersonColumns<'changer'>> {
  parent_id: string | null;
  title: string;
  changed_at: Date;
}

/** Columns of `NodeRow` for the person `$n`. */
export const nodeColumns = (
  person: string,
) => `${documentFactColumns(person)}, d.parent_id, d.title, d.changed_at,
  ${selectPerson('cp', 'co', 'changer')}`;

/** What `nodeColumns` reads from; `$n` is the asking person. */
export const nodeTables = (person: string) => `document d JOIN space s ON s.id = d.space_id
  LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = ${person}
  LEFT JOIN person cp ON cp.id = d.changed_by LEFT JOIN organization co ON co.id = d.changed_for`;

export interface DocumentRow extends NodeRow, Partial<PersonColumns<'creator'>> {
  space_name: string;
  created_at: Date;
  html: string;
  outline: DocumentHeading[];
  favourite: boolean;
  copied_from: string | null;
}

export const presentMaybe = <Prefix extends string>(row: Partial<PersonColumns<Prefix>>, prefix: Prefix) =>
  row[`${prefix}_id`] ? presentPersonAs(row as PersonColumns<Prefix>, prefix) : null;

export const presentNode = (actor: Actor | null, row: NodeRow, facts: DocumentFacts): DocumentNode => ({
  id: row.id,
  parent: row.parent_id,
  title: row.title,
  changedAt: row.changed_at.toISOString(),
  changedBy: presentMaybe(row, 'changer'),
  can: rightsInDocument(actor, facts),
});

export const presentDocument = (
  actor: Actor | null,
  row: DocumentRow,
  { facts, path, source }: { facts: DocumentFacts; path: Document['path']; source: Document['copiedFrom'] },
): Document => ({
  ...presentNode(actor, row, facts),
  space: { id: row.space_id, slug: row.slug, name: row.space_name },
  path,
  createdAt: row.created_at.toISOString(),
  createdBy: presentMaybe(row, 'creator'),
  html: row.html,
  outline: row.outline,
  favourite: row.favourite,
  copiedFrom: source,
});
