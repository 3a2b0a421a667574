import { absolute, percentile } from '../figures.ts';
import { type House, openHouse } from '../house.ts';
import { bodies, hardQuestions, typicalQuestions } from '../search-corpus.ts';
import { HttpConnection } from '../wire.ts';

const messages = Number(process.env['SEARCH_MESSAGES'] ?? 1_000_000);
const people = 400;
const spaces = 60;
const topics = Math.round(messages / 250);
const channels = Math.max(10, Math.round(messages / 10_000));
const directs = Math.max(10, Math.round(messages / 500));

/** Places of all kinds, and people who see a few closed ones and talk to some others. */
async function furnish({ query }: House) {
  await query(`
    INSERT INTO space (slug, kind, visibility, name)
      SELECT 'raum-' || n, 'topic',
             CASE WHEN n % 3 = 0 THEN 'closed' WHEN n % 10 = 1 THEN 'public' ELSE 'network' END, 'Raum ' || n
        FROM generate_series(1, ${spaces}) n;
    INSERT INTO search_open_space SELECT id FROM space WHERE visibility <> 'closed' ON CONFLICT DO NOTHING;
    INSERT INTO space_member (space_id, person_id, role)
      SELECT s.id, p.id, 'member' FROM space s, person p
       WHERE s.slug LIKE 'raum-%' AND (hashtext(s.slug || p.email) & 7) = 0;
    CREATE TABLE bench_place AS
      SELECT gen_random_uuid() AS id, kind, n,
             (SELECT id FROM space WHERE kind <> 'direct' AND slug = 'raum-' || (1 + n % ${spaces})) AS space_id, size
        FROM (SELECT 'topic' AS kind, n, 100 AS size FROM generate_series(1, ${topics}) n
              UNION ALL SELECT 'channel', n, ${Math.round((messages * 0.5) / channels)} FROM generate_series(1, ${channels}) n
              UNION ALL SELECT 'direct', n, 50 FROM generate_series(1, ${directs}) n) k;
    INSERT INTO conversation (id, kind, space_id, title)
      SELECT id, kind, CASE WHEN kind <> 'direct' THEN space_id END, 'Gespräch ' || n FROM bench_place;
    INSERT INTO conversation_participant (conversation_id, person_id)
      SELECT b.id, p.id FROM bench_place b
        JOIN person p ON p.email IN ('person' || (1 + b.n % ${people}) || '@bench.example',
                                     'person' || (1 + (b.n * 7) % ${people}) || '@bench.example')
       WHERE b.kind = 'direct' ON CONFLICT DO NOTHING;
  `);
}

const bodyCount = Math.min(40_000, messages);
const batch = 4_000;

/** What messages say, and the words of it. */
async function write({ query }: House) {
  await query(`CREATE TABLE bench_body (n serial PRIMARY KEY, text text, vector tsvector)`);
  const words = new Map<string, { stem: string; parts: string[]; frequency: number }>();
  for (let done = 0; done < bodyCount; done += batch) {
    const corpus = bodies(batch);
    await query(
      `INSERT INTO bench_body (text, vector)
       SELECT t.text, t.vector::tsvector FROM jsonb_to_recordset($1::jsonb) AS t (text text, vector text)`,
      [JSON.stringify(corpus.map(({ text, vector }) => ({ text, vector })))],
    );
    for (const { form, stem, parts } of corpus.flatMap((one) => one.words))
      words.set(form, { stem, parts, frequency: (words.get(form)?.frequency ?? 0) + 20 });
  }
  await query(
    `INSERT INTO search_word (word, stem, parts, frequency)
     SELECT word, stem, parts, frequency
       FROM jsonb_to_recordset($1::jsonb) AS t (word text, stem text, parts text[], frequency int)`,
    [JSON.stringify([...words].map(([word, rest]) => ({ word, ...rest })))],
  );
}

/** Messages and their entries as if they had been written over six years, without the hours that takes. */
async function fill(house: House) {
  const { query } = house;
  await write(house);
  const [index] = await query<{ definition: string }>(
    `SELECT indexdef AS definition FROM pg_indexes WHERE indexname = 'search_entry_vector'`,
  );
  await query(`DROP INDEX search_entry_vector`);
  // Without checking references row by row: the statements below make them right.
  await query(`
    SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET jit = off; SET work_mem = '128MB';
    SET session_replication_role = replica`);
  await query(`
    BEGIN;
    CREATE TABLE bench_message AS
      SELECT gen_random_uuid() AS id, b.id AS conversation_id, b.kind, b.space_id, g.n AS position,
             'person' || (1 + (g.n * 31 + b.n) % ${people}) || '@bench.example' AS email,
             1 + abs(hashtext(b.id::text || g.n)) % ${bodyCount} AS body,
             now() - interval '6 years' * pow(abs(hashtext(g.n || b.id::text)) / 2147483648.0, 1.5) AS created_at
        FROM bench_place b CROSS JOIN LATERAL generate_series(1, b.size) AS g (n);
    ANALYZE bench_message, bench_body;
    INSERT INTO message (id, conversation_id, position, seq, author_id, organization_id, body, sent_hash, html,
                         excerpt, created_at)
      SELECT m.id, m.conversation_id, m.position, m.position, p.id, p.organization_id, 'x', '\\x00',
             '<p>' || t.text || '</p>', 'x', m.created_at
        FROM bench_message m JOIN person p ON p.email = m.email::citext JOIN bench_body t ON t.n = m.body;
    INSERT INTO search_entry
        (message_id, conversation_id, space_id, kind, author_id, organization_id, revision, created_at, vector)
      SELECT m.id, m.conversation_id, CASE WHEN m.kind <> 'direct' THEN m.space_id END, k.kind,
             p.id, p.organization_id, 0, m.created_at,
             t.vector || array_to_tsvector(ARRAY[
               '#c' || right(m.conversation_id::text, 8), '#a' || right(p.id::text, 8),
               '#o' || right(p.organization_id::text, 8), '#' || k.kind,
               '#0p' || floor(extract(epoch FROM m.created_at) / 86400 / 4),
               '#1p' || floor(extract(epoch FROM m.created_at) / 86400 / 16),
               '#2p' || floor(extract(epoch FROM m.created_at) / 86400 / 64),
               '#3p' || floor(extract(epoch FROM m.created_at) / 86400 / 256)]
               || CASE WHEN m.kind = 'direct' THEN ARRAY[]::text[] ELSE ARRAY['#s' || right(m.space_id::text, 8)] END
               || CASE WHEN m.kind = 'direct' OR s.visibility = 'closed' THEN ARRAY[]::text[] ELSE ARRAY['#open'] END)
        FROM bench_message m JOIN person p ON p.email = m.email::citext JOIN bench_body t ON t.n = m.body
        LEFT JOIN space s ON s.id = m.space_id
        CROSS JOIN LATERAL (SELECT CASE WHEN m.kind <> 'topic' THEN 'chat'
                                        WHEN m.position = 1 THEN 'topic' ELSE 'post' END AS kind) k
       ORDER BY m.created_at;
    INSERT INTO feed_mark (consumer, conversation_id, seq)
      SELECT f.name, b.id, b.size FROM feed_consumer f, bench_place b
      ON CONFLICT (consumer, conversation_id) DO UPDATE SET seq = excluded.seq;
    UPDATE conversation c SET head_seq = b.size, last_position = b.size, last_message_at = now()
      FROM bench_place b WHERE b.id = c.id;
    DROP TABLE bench_message, bench_body;
    COMMIT`);
  await query(index?.definition ?? '');
  await query('VACUUM ANALYZE search_entry, search_word, message, conversation, conversation_participant');
}

/** How long each question takes from request to answer, one at a time, each as another person. */
async function ask(port: number, questions: string[]): Promise<{ times: number[]; found: number }> {
  const connection = new HttpConnection(port);
  const times: number[] = [];
  let found = 0;
  for (const [index, question] of questions.entries()) {
    const begin = performance.now();
    const { status, body } = await connection.ask({
      path: `/api/search?q=${encodeURIComponent(question)}`,
      cookie: `session=bench-${1 + (index % people)}`,
    });
    times.push(performance.now() - begin);
    if (status !== 200) throw new Error(`${question}: ${status} ${body.toString()}`);
    if ((JSON.parse(body.toString()) as { count: number }).count > 0) found += 1;
    if (process.env['SEARCH_TIMES']) process.stderr.write(`${times.at(-1)?.toFixed(1)} ms  ${question}\n`);
  }
  connection.close();
  return { times, found };
}

/** The search over a million messages, rights applied. */
export async function search() {
  const house = await openHouse({ people });
  await furnish(house);
  await fill(house);
  await house.serve(); // reads the words anew
  const { port } = house.server;
  await ask(port, typicalQuestions(60)); // warms up
  const typical = await ask(port, typicalQuestions(200));
  const hard = await ask(port, hardQuestions(200));
  await house.close();
  return [
    absolute('search', `ms, p95 of two words over ${messages}`, percentile(typical.times, 0.95), {
      atMost: 60,
    }),
    absolute('search', 'ms, median of two words', percentile(typical.times, 0.5), { atMost: 30 }),
    absolute('search', 'ms, slowest of 200 hard questions', Math.max(...hard.times), { atMost: 150 }),
    absolute('search', 'share of two-word questions with hits', typical.found / 200, { atLeast: 0.5 }),
  ];
}
