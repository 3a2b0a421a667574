/**
 * People with sessions (`session=bench-1` is Person 1) who are members of one space: SQL alone, because a thousand of
 * them must take no time.
 * @param {number} people
 */
export const seedPeople = (people) => `
  INSERT INTO organization (kind, name, display_name) VALUES ('carrier', 'Beispiel', 'Stadt Beispiel');
  INSERT INTO person (name, email, organization_id)
    SELECT 'Person ' || n, 'person' || n || '@bench.example', (SELECT id FROM organization WHERE name = 'Beispiel')
      FROM generate_series(1, ${people}) n;
  INSERT INTO session (token_hash, person_id, expires_at)
    SELECT sha256(convert_to('bench-' || substr(name, 8), 'UTF8')), id, now() + interval '1 day'
      FROM person WHERE email LIKE '%@bench.example';
  INSERT INTO space (slug, kind, visibility, name) VALUES ('bench', 'topic', 'network', 'Messung');
  INSERT INTO space_member (space_id, person_id, role)
    SELECT s.id, p.id, 'member' FROM space s, person p WHERE s.slug = 'bench' AND p.email LIKE '%@bench.example';
`;

/**
 * Channels of that space; answers with their ids.
 * @param {number} count
 */
export const seedChannels = (count) => `
  INSERT INTO conversation (id, kind, space_id, title)
  SELECT gen_random_uuid(), 'channel', s.id, 'Kanal ' || n
    FROM space s, generate_series(1, ${count}) n WHERE s.slug = 'bench' RETURNING id`;

/**
 * Documents of that space; answers with their ids.
 * @param {number} count
 */
export const seedDocuments = (count) => `
  INSERT INTO document (id, space_id, place, title)
  SELECT gen_random_uuid(), s.id, lpad(n::text, 6, '0'), 'Seite ' || n
    FROM space s, generate_series(1, ${count}) n WHERE s.slug = 'bench' RETURNING id`;
