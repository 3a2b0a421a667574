import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { districtDisplayName, municipalityDisplayName } from '@app/domain/organization-names';

const assets = resolve(import.meta.dirname, '../../../assets');
/** Part of the checksum: raise it when the rules below change what is stored. */
const loaderVersion = 1;

interface Connection {
  query(statement: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Puts the 396 municipalities and 31 districts of North Rhine-Westphalia into the directory, or brings them up to
 * date. What the coordination corrected stays. Costs one small query when this version is loaded already.
 *
 * The 22 kreisfreie Städte stand in both files; they are municipalities (8 digits) and no districts.
 */
export async function loadMunicipalData(db: Connection): Promise<void> {
  const files = await Promise.all(
    ['municipalities.csv', 'districts.csv'].map((name) => readFile(resolve(assets, name), 'utf8')),
  );
  const checksum = createHash('sha256').update(String(loaderVersion)).update(files.join('\0')).digest('hex');
  const known = (await db.query(
    `SELECT 1 FROM reference_data WHERE name = 'municipalities' AND checksum = $1`,
    [checksum],
  )) as unknown[];
  if (known.length > 0) return;

  const [municipalities = [], districts = []] = files.map(rowsOfCsv);
  // One statement, so rows and checksum are stored together or not at all.
  await db.query(
    `WITH loaded AS (
       INSERT INTO organization AS o (ags, kind, municipality_kind, name, display_name, district_ags, region_ags,
                                      region_name, longitude, latitude, population, population_source)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (ags text, kind text, municipality_kind text, name text,
                display_name text, district_ags text, region_ags text, region_name text,
                longitude float8, latitude float8, population int, population_source text)
       ON CONFLICT (ags) DO UPDATE SET
         kind = excluded.kind,
         municipality_kind = excluded.municipality_kind,
         name = CASE WHEN 'name' = ANY (o.corrected) THEN o.name ELSE excluded.name END,
         display_name = CASE WHEN 'name' = ANY (o.corrected) THEN o.display_name ELSE excluded.display_name END,
         district_ags = excluded.district_ags,
         region_ags = excluded.region_ags,
         region_name = excluded.region_name,
         longitude = excluded.longitude,
         latitude = excluded.latitude,
         population = CASE WHEN 'population' = ANY (o.corrected) THEN o.population ELSE excluded.population END,
         population_source = CASE WHEN 'population' = ANY (o.corrected) THEN o.population_source
                                  ELSE excluded.population_source END)
     INSERT INTO reference_data (name, checksum) VALUES ('municipalities', $2)
     ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, loaded_at = now()`,
    [JSON.stringify(organizationsOf(municipalities, districts)), checksum],
  );
}

type CsvRow = Record<string, string>;

/** The two files have no quoted fields. */
function rowsOfCsv(file: string): CsvRow[] {
  const [header = '', ...lines] = file.trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}

function organizationsOf(municipalities: CsvRow[], districts: CsvRow[]) {
  const regionOf = new Map(districts.map((district) => [district['ags'], district]));
  const region = (districtAgs: string | undefined) => {
    const district = regionOf.get(districtAgs);
    if (!district) throw new Error(`districts.csv does not know ${districtAgs}`);
    return { region_ags: district['region_ags'], region_name: district['region_name'] };
  };
  return [
    ...municipalities.map((row) => ({
      ags: row['ags'],
      kind: 'municipality',
      municipality_kind: row['kind'],
      name: row['name'],
      display_name: municipalityDisplayName(row['kind'] ?? '', row['name'] ?? ''),
      // a kreisfreie Stadt lies in no Kreis
      district_ags: row['kind'] === 'kreisfreie_stadt' ? null : row['district_ags'],
      ...region(row['district_ags']),
      longitude: Number(row['lon']),
      latitude: Number(row['lat']),
      population: Number(row['population']),
      population_source: row['population_source'],
    })),
    ...districts
      .filter((row) => row['kind'] !== 'kreisfreie_stadt')
      .map((row) => ({
        ags: row['ags'],
        kind: 'district',
        name: row['name'],
        display_name: districtDisplayName(row['name'] ?? ''),
        ...region(row['ags']),
      })),
  ];
}
