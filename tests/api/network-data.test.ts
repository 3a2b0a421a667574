import { migrate } from '@app/api/platform/database/migrate.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const names = async (where: string) =>
  (await app.db.query<{ display_name: string }>(`SELECT display_name FROM organization WHERE ${where}`)).map(
    (row) => row.display_name,
  );
const forgetChecksum = () => app.db.query(`UPDATE reference_data SET checksum = 'older'`);

test('a migrated database knows every municipality and district once', async () => {
  const counts = await app.db.query(
    `SELECT kind, municipality_kind, count(*)::int AS count FROM organization GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(counts).toEqual([
    { kind: 'district', municipality_kind: null, count: 31 },
    { kind: 'municipality', municipality_kind: 'gemeinde', count: 125 },
    { kind: 'municipality', municipality_kind: 'kreisfreie_stadt', count: 22 },
    { kind: 'municipality', municipality_kind: 'stadt', count: 249 },
  ]);
});

test('no two organisations have the same display name', async () => {
  const shown = await names('true');
  expect(new Set(shown).size).toBe(427);
  expect(await names(`name = 'Unna'`)).toEqual(expect.arrayContaining(['Stadt Unna', 'Kreis Unna']));
  expect(await names(`ags IN ('05334', '05162', '05958', '05962')`)).toEqual(
    expect.arrayContaining([
      'Städteregion Aachen',
      'Rhein-Kreis Neuss',
      'Hochsauerlandkreis',
      'Märkischer Kreis',
    ]),
  );
  expect(await names(`ags = '05558032'`)).toEqual(['Gemeinde Nottuln']);
});

test('every municipality lies in a Regierungsbezirk, and in a Kreis unless it is kreisfrei', async () => {
  expect(await names(`region_name IS NULL`)).toEqual([]);
  expect(
    await names(
      `kind = 'municipality' AND (district_ags IS NULL) <> (municipality_kind = 'kreisfreie_stadt')`,
    ),
  ).toEqual([]);
});

test('a new version of the data brings names up to date and keeps what was corrected', async () => {
  await app.db.query(
    `UPDATE organization SET population = 59000, population_source = 'Stadt Unna', corrected = '{population}',
            display_name = 'falsch' WHERE ags = '05978036'`,
  );
  await forgetChecksum();
  await migrate(app.databaseUrl);
  const unna = await app.db.query(
    `SELECT display_name, population, population_source FROM organization WHERE ags = '05978036'`,
  );
  expect(unna).toEqual([{ display_name: 'Stadt Unna', population: 59_000, population_source: 'Stadt Unna' }]);
});

test('a later start with the same data changes nothing', async () => {
  await app.db.query(`UPDATE organization SET display_name = 'unberührt' WHERE ags = '05978040'`);
  await migrate(app.databaseUrl);
  expect(await names(`ags = '05978040'`)).toEqual(['unberührt']);
});
