import type { Sql } from '../../platform/database/database.ts';
import type { Question } from './question.ts';
import { dayLength, marks, periodDays, periodOf, quotedLexeme } from './entry-vector.ts';

/** Entries looked at in one round; more are never ranked. */
const mostCandidates = 1_000;
/** As soon as a round found this many, older ones are not looked for. */
const enough = 500;

/** Entries that have the words of a phrase, of which each must be opened to see whether these stand together. */
const mostOpened = 2_000;

export interface EntryFilter {
  kind: 'topic' | 'post' | 'chat' | undefined;
  space: string | undefined;
  conversation: string | undefined;
  author: string | undefined;
  organization: string | undefined;
  /** First and last day, as `2026-03-31`; both included, in Germany. */
  from: string | undefined;
  to: string | undefined;
}

export interface Asked {
  /** Whose rights are applied; null is a visitor. */
  personId: string | null;
  /** Without any words, the filter alone finds. */
  question: Pick<Question, 'words' | 'conditions' | 'excluded' | 'hasPhrase'>;
  filter: EntryFilter;
  newestFirst: boolean;
  limit: number;
  offset: number;
}

export interface FoundEntry {
  message_id: string;
  /** Hits in the same topic, this one included. */
  together: number;
}

export interface Found {
  entries: FoundEntry[];
  /** Messages that were found. */
  count: number;
  /** There are more messages than were counted, or may be. */
  isLowest: boolean;
}

/** As canReadConversation, for entries `e`; `$2` is the person. */
export const readable = `(e.space_id IN (
       SELECT s.id FROM space s LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $2
        WHERE m.person_id IS NOT NULL OR s.visibility = 'public' OR (s.visibility = 'network' AND $2::uuid IS NOT NULL))
    OR (e.space_id IS NULL AND e.conversation_id IN (
       SELECT conversation_id FROM conversation_participant WHERE person_id = $2)))`;

/** In years. As a float: exp over numeric costs many times what all the rest does. */
const age = `GREATEST(0, extract(epoch FROM now() - e.created_at)::float8) / 31536000`;
const score = `ts_rank('{0.08, 0.4, 0.5, 1}', e.vector, $3::tsquery, 1)
  * (0.35 + 0.65 * exp(-${age})) * CASE e.kind WHEN 'topic' THEN 1.3 ELSE 1 END`;

/** The filter over entries `e`; its seven values begin at `$first`. */
export function filtered(first: number): string {
  const [space, conversation, author, organization, kind, from, to] = Array.from(
    { length: 7 },
    (_, index) => `$${first + index}`,
  );
  return `(${space}::uuid IS NULL OR e.space_id = ${space})
    AND (${conversation}::uuid IS NULL OR e.conversation_id = ${conversation})
    AND (${author}::uuid IS NULL OR e.author_id = ${author})
    AND (${organization}::uuid IS NULL OR e.organization_id = ${organization})
    AND (${kind}::text IS NULL OR e.kind = ${kind})
    AND (${from}::date IS NULL OR e.created_at >= ${from}::date::timestamp AT TIME ZONE 'Europe/Berlin')
    AND (${to}::date IS NULL OR e.created_at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin')`;
}

/**
 * Parameters: 1 whether a phrase is to be looked for in what was opened, 2 person, 3 words, 4–10 filter, 11 newest
 * first, 12 limit, 13 offset, 14… conditions.
 *
 * Every condition is a `@@` of its own: GIN then leaps through all lists from one common entry to the next. Within one
 * tsquery it would weigh every entry of the rarest word.
 */
const statementFor = (conditions: number, most: number) => `
  WITH candidate AS MATERIALIZED (
    SELECT e.message_id, e.created_at, fits,
           CASE WHEN e.kind = 'chat' OR $5::uuid IS NOT NULL THEN e.message_id ELSE e.conversation_id END AS place,
           CASE WHEN NOT fits THEN 0 WHEN $11::boolean THEN extract(epoch FROM e.created_at)::float8
                ELSE ${score} END AS score
      FROM search_entry e
      CROSS JOIN LATERAL (SELECT NOT $1::boolean OR e.vector @@ $3::tsquery AS fits OFFSET 0) f
     WHERE ${Array.from({ length: conditions }, (_, index) => `e.vector @@ $${14 + index}::tsquery AND `).join('')}
           ${readable}
       AND ${filtered(4)}
     LIMIT ${most}),
  best AS (
    SELECT DISTINCT ON (place) message_id, created_at, score, count(*) OVER (PARTITION BY place)::int AS together
      FROM candidate WHERE fits ORDER BY place, score DESC, message_id),
  counted AS (SELECT count(*) FILTER (WHERE fits)::int AS count, count(*)::int AS seen FROM candidate)
  SELECT message_id, together, count, seen
    FROM counted LEFT JOIN best ON true ORDER BY score DESC, created_at DESC, message_id LIMIT $12 OFFSET $13`;

interface Row {
  /** Null in the one row that only counts. */
  message_id: string | null;
  together: number;
  count: number;
  seen: number;
}

/** Only what the asker may read, best first. */
export async function findEntries(sql: Sql, asked: Asked, marksOfAsker: string[]): Promise<Found> {
  const { filter, personId } = asked;
  const { words, hasPhrase } = asked.question;
  const most = hasPhrase ? mostOpened : mostCandidates;
  const ask = async (period: string | undefined) => {
    const conditions = conditionsOf(asked, marksOfAsker, period);
    const rows = await sql.query<Row>(statementFor(conditions.length, most), [
      hasPhrase,
      personId,
      words,
      ...filterValues(filter),
      asked.newestFirst,
      asked.limit,
      asked.offset,
      ...conditions,
    ]);
    const { count = 0, seen = 0 } = rows[0] ?? {};
    const entries = rows.flatMap(({ message_id, together }) =>
      message_id === null ? [] : [{ message_id, together }],
    );
    return { entries, count, isLowest: seen >= most };
  };
  let periods = periodsFor(filter);
  for (let round = periods[0]; round; round = periods[0]) {
    const found = await ask(round.text);
    if (found.count >= enough || found.isLowest) return { ...found, isLowest: true };
    // The next one is as long as it takes to find enough, if words are as frequent there.
    const { days } = round;
    periods = periods.filter(
      (one) => one.days > days && (hasPhrase || (one.days / days) * found.count >= enough),
    );
  }
  return ask(undefined);
}

/** What narrows most comes first: periods lie together, and the marks of the asker are many. */
function conditionsOf(
  { filter, question: { conditions, excluded, hasPhrase } }: Asked,
  marksOfAsker: string[],
  period: string | undefined,
): string[] {
  const positive = [
    ...(period === undefined ? [] : [period]),
    ...marksOfFilter(filter).map(quotedLexeme),
    ...conditions,
    ...(marksOfAsker.length > 0 ? [marksOfAsker.map(quotedLexeme).join(' | ')] : []),
  ];
  if (excluded === '' || hasPhrase) return positive;
  // By itself it would be asked of everything.
  const last = positive.pop();
  return [...positive, `${last === undefined ? '' : `(${last}) & `}!(${excluded})`];
}

export const filterValues = (filter: EntryFilter) =>
  [
    filter.space,
    filter.conversation,
    filter.author,
    filter.organization,
    filter.kind,
    filter.from,
    filter.to,
  ].map((value) => value ?? null);

function marksOfFilter(filter: EntryFilter): string[] {
  const { kind, space, conversation, author, organization } = filter;
  return [
    ...(kind === undefined ? [] : [marks.ofKind(kind)]),
    ...(space === undefined ? [] : [marks.ofSpace(space)]),
    ...(conversation === undefined ? [] : [marks.ofConversation(conversation)]),
    ...(author === undefined ? [] : [marks.ofAuthor(author)]),
    ...(organization === undefined ? [] : [marks.ofOrganization(organization)]),
  ];
}

/**
 * The stretches of time to look at, one after another until enough was found: the latest days, four times as long,
 * and so on; at last everything. So a word that stands in every third message costs no more than a rare one, and new
 * messages come first where there are too many to rank.
 */
function periodsFor({ from, to }: EntryFilter): { days: number; text: string }[] {
  const end = to === undefined ? Date.now() : Math.min(Date.now(), Date.parse(to) + dayLength);
  const whole = from === undefined ? Infinity : (end - Date.parse(from)) / dayLength;
  return periodDays
    .map((days, level) => {
      const last = periodOf(level, end);
      // The last period is cut off at the end, so the one before belongs to it.
      const found = [last, last - 1].map((period) => quotedLexeme(marks.ofPeriod(level, period)));
      return { days, text: `(${found.join(' | ')})` };
    })
    .filter(({ days }) => days < whole);
}
