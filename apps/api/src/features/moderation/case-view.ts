import type { ConversationKind } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import type { CaseDecision, ModerationCase, ReportReason } from '@app/contracts/moderation';
import { mentionsIn, namesOf, withNames } from '../../core/conversations/mention-names.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../../core/identity/person.presenter.ts';
import { isShownTo } from '../../core/conversations/moved-cases.ts';
import type { Sql } from '../../platform/database/database.ts';

interface CaseRow extends PersonColumns<'author'>, PersonColumns<'claimer'>, PersonColumns<'decider'> {
  id: string;
  kind: ModerationCase['kind'];
  state: ModerationCase['state'];
  because: ModerationCase['heldBecause'];
  subject_id: string;
  space_id: string;
  slug: string;
  space_name: string;
  conversation_id: string | null;
  conversation_kind: ConversationKind;
  conversation_title: string;
  topic_title: string | null;
  html: string;
  message_state: Message['state'] | null;
  position: number | null;
  posted_at: Date;
  claimed_at: Date | null;
  decision: CaseDecision | null;
  note: string;
  decided_at: Date | null;
  created_at: Date;
  /** With all its digits, to go on behind it. */
  sort: string;
}

interface ReportRow extends PersonColumns<'reporter'> {
  case_id: string;
  reason: ReportReason;
  note: string;
  created_at: Date;
}

/** `rest` is the WHERE, ORDER BY and LIMIT over `moderation_case k`. */
export async function selectCases(
  sql: Sql,
  rest: string,
  parameters: unknown[],
): Promise<{ item: ModerationCase; sort: string }[]> {
  const rows = await sql.query<CaseRow>(
    `SELECT k.id, k.kind, k.state, k.because, k.subject_id, k.claimed_at, k.decision, k.note, k.decided_at,
            k.created_at, COALESCE(k.decided_at, k.created_at)::text AS sort,
            s.id AS space_id, s.slug, s.name AS space_name,
            c.id AS conversation_id, c.kind AS conversation_kind, c.title AS conversation_title,
            h.topic ->> 'title' AS topic_title, CASE WHEN m.id IS NULL THEN h.html
                 WHEN c.space_id = k.space_id OR (c.id IS NOT NULL AND m.state = 'visible') THEN m.html ELSE '' END AS html, m.state AS message_state,
            m.position, COALESCE(m.created_at, h.created_at) AS posted_at,
            ${selectPerson('ap', 'ao', 'author')}, ${selectPerson('cp', 'co', 'claimer')},
            ${selectPerson('dp', 'dorg', 'decider')}
       FROM moderation_case k
       JOIN space s ON s.id = k.space_id
       LEFT JOIN message m ON m.id = k.subject_id
       LEFT JOIN held_message h ON h.id = k.subject_id AND m.id IS NULL
       LEFT JOIN conversation c ON c.id = COALESCE(m.conversation_id, h.conversation_id) AND ${isShownTo('k.space_id')}
       JOIN person ap ON ap.id = COALESCE(m.author_id, h.author_id)
       LEFT JOIN organization ao ON ao.id = COALESCE(m.organization_id, h.organization_id)
       LEFT JOIN person cp ON cp.id = k.claimed_by LEFT JOIN organization co ON co.id = cp.organization_id
       LEFT JOIN person dp ON dp.id = k.decided_by LEFT JOIN organization dorg ON dorg.id = dp.organization_id
      ${rest}`,
    parameters,
  );
  const [reports, names] = await Promise.all([selectReports(sql, rows), mentionedNames(sql, rows)]);
  return rows.map((row) => ({
    item: presentCase({ ...row, html: withNames(row.html, names) }, reports.get(row.id) ?? []),
    sort: row.sort,
  }));
}

async function selectReports(sql: Sql, cases: CaseRow[]): Promise<Map<string, ReportRow[]>> {
  const ids = cases.filter(({ kind }) => kind === 'report').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await sql.query<ReportRow>(
    `SELECT r.case_id, r.reason, r.note, r.created_at, ${selectPerson('p', 'o', 'reporter')}
       FROM report r JOIN person p ON p.id = r.reporter_id LEFT JOIN organization o ON o.id = p.organization_id
      WHERE r.case_id = ANY ($1) ORDER BY r.created_at`,
    [ids],
  );
  return Map.groupBy(rows, ({ case_id: id }) => id);
}

export function mentionedNames(sql: Sql, rows: { html: string }[]) {
  const mentions = rows.map(({ html }) => mentionsIn(html));
  return namesOf(
    sql,
    mentions.flatMap(({ people, municipalities }) => [...people, ...municipalities]),
  );
}

const presentCase = (row: CaseRow, reports: ReportRow[]): ModerationCase => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  space: { id: row.space_id, slug: row.slug, name: row.space_name },
  conversation: row.conversation_id
    ? { id: row.conversation_id, kind: row.conversation_kind, title: row.conversation_title }
    : null,
  post: {
    id: row.subject_id,
    author: presentPersonAs(row, 'author'),
    title: row.topic_title,
    html: row.html,
    state: row.message_state,
    position: row.position,
    createdAt: row.posted_at.toISOString(),
  },
  reports: reports.map((report) => ({
    reporter: presentPersonAs(report, 'reporter'),
    reason: report.reason,
    note: report.note,
    createdAt: report.created_at.toISOString(),
  })),
  heldBecause: row.because,
  claimedBy: row.claimer_id ? presentPersonAs(row, 'claimer') : null,
  claimedAt: row.claimed_at?.toISOString() ?? null,
  decision: row.decision,
  note: row.note,
  decidedBy: row.decider_id ? presentPersonAs(row, 'decider') : null,
  decidedAt: row.decided_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});

/** Whoever wrote a post does not learn who reported it, even when they moderate the space. */
export const forReader = (item: ModerationCase, personId: string): ModerationCase =>
  item.post.author.id === personId ? { ...item, reports: [] } : item;
