import { randomUUID } from 'node:crypto';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { evenPlaces } from '@app/domain/places';
import { htmlOf } from '@app/editor/html';
import { jsonOfMarkdown } from '@app/editor/markdown-reading';
import { outlineOf } from '@app/editor/outline';
import { documentSchema, FRAGMENT } from '@app/editor/schema';
import { textOf } from '@app/editor/text';
import { Doc, encodeStateAsUpdate } from 'yjs';
import type { Sql } from '../platform/database/database.ts';
import { demoContent } from './content/index.ts';
import { daysBefore, minutesBefore } from './demo-clock.ts';
import { type People, personOf } from './seed-people.ts';
import type { SeededSpaces } from './seed-spaces.ts';

/** Pages with their text, as if they had been typed; what follows a text (search, links) is made after the start. */
export async function seedDocuments(
  tx: Sql,
  start: Date,
  people: People,
  spaces: SeededSpaces,
): Promise<void> {
  const ids = new Map(demoContent.documents.map(({ key }) => [key, randomUUID()]));
  const places = evenPlaces(demoContent.documents.length);
  const documents = demoContent.documents.map((page, index) => {
    const json = jsonOfMarkdown(page.text);
    const changed = personOf(people, page.changes.at(-1) ?? page.by).id;
    return {
      id: ids.get(page.key),
      space: spaces.get(page.space)?.id,
      parent: page.below === undefined ? null : ids.get(page.below),
      place: places[index],
      title: page.title,
      template: page.template ?? null,
      by: personOf(people, page.by).id,
      created: daysBefore(start, page.daysAgo),
      changed,
      changed_at: minutesBefore(daysBefore(start, page.changedDaysAgo), index * 17),
      html: htmlOf(json),
      text: textOf(json),
      outline: outlineOf(json),
      update: updateOf(json).toString('base64'),
    };
  });
  await tx.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1) AS r (id uuid, space uuid, parent uuid, place text, title text,
              template text, by uuid, created timestamptz, changed uuid, changed_at timestamptz, html text, text text,
              outline jsonb, update text)),
     page AS (
       INSERT INTO document (id, space_id, parent_id, place, title, template, created_by, created_for, created_at,
                             changed_by, changed_for, changed_at, html, text, outline, projected_rows)
       SELECT g.id, g.space, g.parent, g.place, g.title, g.template, b.id, b.organization_id, g.created,
              c.id, c.organization_id, g.changed_at, g.html, g.text, g.outline, -1
         FROM given g JOIN person b ON b.id = g.by JOIN person c ON c.id = g.changed)
     INSERT INTO document_update (document_id, person_id, update, created_at)
     SELECT id, changed, decode(update, 'base64'), changed_at FROM given`,
    [JSON.stringify(documents)],
  );
}

function updateOf(json: unknown): Buffer {
  const doc = new Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, json, doc.getXmlFragment(FRAGMENT));
  const update = Buffer.from(encodeStateAsUpdate(doc));
  doc.destroy();
  return update;
}
