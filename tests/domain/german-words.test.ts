import { analyser, occurrencesIn } from '@app/domain/search/analysis';
import { partsOf } from '@app/domain/search/compounds';
import { excerptAround, highlighted } from '@app/domain/search/highlight';
import { parseSearch } from '@app/domain/search/query';
import { stemOf } from '@app/domain/search/stems';
import { foldWord, tokensOf } from '@app/domain/search/tokens';
import { meantBy } from '@app/domain/search/typos';
import { expect, test } from '@jest/globals';

const stem = (word: string) => stemOf(foldWord(word));
const parts = (word: string) => partsOf(foldWord(word));
const analyse = analyser();
const findableBy = (text: string) =>
  new Set(occurrencesIn(text, analyse).flatMap((one) => [one.stem, ...one.parts]));

const families = `
  Karte Karten
  Verein Vereine Vereinen Vereins Vereines
  Haus Häuser Häusern Hauses
  Buch Bücher Büchern
  Stadt Städte Städten
  Dorf Dörfer Dörfern
  Rat Räte Räten Rates
  Raum Räume Räumen
  Amt Ämter Ämtern Amtes
  Ort Orte Orten
  Antrag Anträge Anträgen Antrags
  Beschluss Beschlüsse Beschluß
  Ehrenamt Ehrenämter Ehrenämtern Ehrenamtes ehrenamtlich ehrenamtliche Ehrenamtlichen
  Freiwillige Freiwilligen Freiwilliger freiwillig
  Satzung Satzungen
  Kita Kitas
  Auto Autos
  Workshop Workshops
  Museum Museen
  Zentrum Zentren
  Thema Themen
  Gremium Gremien
  Ministerium Ministerien
  Praxis Praxen
  Kommune Kommunen kommunal kommunale
  Region Regionen regional
  fördern Förderung gefördert fördert Förderer
  ändern Änderung geändert
  versichern Versicherung versichert
  betreuen Betreuung
  beraten Beratung Beratungen
  Bürger Bürgern Bürgers Bürgerin Bürgerinnen
  Lehrer Lehrerin Lehrerinnen
  Moderator Moderatorin Moderatoren Moderatorinnen
  Senior Senioren Seniorin Seniorinnen
  Ergebnis Ergebnisse Ergebnissen
  Möglichkeit Möglichkeiten möglich
  Jugend Jugendliche
  Ermäßigung Ermäßigungen ermäßigt Ermaessigung
  Straße Strasse Straßen
  Münster Muenster
  Köln Koeln Koln
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

test.each(families)('%s and its forms have one stem', (first, ...others) => {
  expect(new Set(others.map(stem))).toEqual(new Set([stem(first ?? '')]));
});

test.each([
  ['Bürger', 'Burg'],
  ['Haus', 'Hau'],
  ['Konzert', 'Konz'],
  ['Satzung', 'Satz'],
  ['Steuer', 'Stur'],
])('%s is not %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  ['Ehrenamtskarte', ['Karte', 'Ehrenamt']],
  ['Ehrenamtskartenantrag', ['Antrag', 'Karte', 'Ehrenamt', 'Ehrenamtskarte', 'Kartenantrag']],
  ['Jubiläumsehrenamtskarten', ['Jubiläum', 'Ehrenamtskarte', 'Karte']],
  ['Freiwilligenagentur', ['Freiwillige', 'Agentur']],
  ['Fördermittel', ['Förderung', 'Mittel']],
  ['Förderrichtlinie', ['fördern', 'Richtlinie']],
  ['Jugendamt', ['Jugend', 'Amt']],
  ['Feuerwehrhaus', ['Feuerwehr', 'Haus']],
  ['Hauptsatzung', ['Satzung']],
  ['Satzungsänderungen', ['Satzung', 'Änderung']],
  ['Seniorenbeirat', ['Senioren', 'Beirat']],
  ['Bürgerbeteiligung', ['Bürger', 'Beteiligung']],
  ['Dorfgemeinschaftshaus', ['Dorf', 'Gemeinschaft', 'Haus', 'Dorfgemeinschaft']],
  ['Aufwandsentschädigung', ['Aufwand', 'Entschädigung']],
  ['Übungsleiterpauschale', ['Übungsleiter', 'Pauschale']],
  ['Qualitätsmanagement', ['Qualität', 'Management']],
  ['Integrationsbeiräte', ['Integration', 'Beirat']],
  ['Zwiebelkarte', ['Karte']],
  ['Haushaltssatzung', ['Haushalt', 'Satzung']],
  ['Versicherungsschutz', ['Versicherung', 'Schutz']],
  ['Kommunalverwaltung', ['Kommune', 'Verwaltung']],
])('%s is found by its parts', (word, expected) => {
  expect(parts(word)).toEqual(expect.arrayContaining(expected.map(stem)));
});

test.each([
  'Verwaltung',
  'Entwicklung',
  'Abstimmung',
  'Ehrenamt',
  'eingeladen',
  'Gelsenkirchen',
  'Recklinghausen',
  'Bielefeld',
  'Kartell',
  'Unterstützung',
  'Gesellschaft',
])('%s is not taken apart', (word) => {
  expect(parts(word)).toEqual([]);
});

test('words that occurred by themselves are parts from then on', () => {
  expect(partsOf('kulturschock')).not.toContain('schock');
  const learnt = new Set(['schock']);
  expect(partsOf('kulturschock', (word) => learnt.has(word))).toContain('schock');
});

test('hyphens and gendered forms make no difference', () => {
  expect(findableBy('Ehrenamts-Karte')).toContain(stem('Ehrenamtskarte'));
  expect(findableBy('E-Mail-Adresse')).toContain('email');
  for (const form of [
    'Bürger*innen',
    'Bürger:innen',
    'Bürger_innen',
    'BürgerInnen',
    'Bürger/innen',
    'Bürger/-in',
  ])
    expect(findableBy(form)).toContain(stem('Bürger'));
  expect(tokensOf('und/oder').map(({ forms }) => forms)).toEqual([['und'], ['oder']]);
});

test('every word knows where it stands', () => {
  const text = 'Die Bürger*innen der „Ehrenamts-Karte“';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Die',
    'Bürger*innen',
    'der',
    'Ehrenamts',
    'Karte',
  ]);
});

test('a question may have words, phrases and exclusions', () => {
  expect(parseSearch('Karte „auf dem Dorf“ -Kreis Ehrenamts-Karte').terms).toEqual([
    { kind: 'word', isExcluded: false, forms: ['karte'], joined: null },
    { kind: 'word', isExcluded: false, forms: ['dorf'], joined: null },
    { kind: 'word', isExcluded: true, forms: ['kreis'], joined: null },
    { kind: 'word', isExcluded: false, forms: ['ehrenamts', 'karte'], joined: 'ehrenamtskarte' },
  ]);
  expect(parseSearch('"Satzung der Stadt"').terms).toEqual([
    {
      kind: 'phrase',
      isExcluded: false,
      words: [
        { form: 'satzung', distance: 0 },
        { form: 'stadt', distance: 2 },
      ],
    },
  ]);
  expect(parseSearch('Ehrenam').isOpen).toBe(true);
  expect(parseSearch('Ehrenamt ').isOpen).toBe(false);
});

test.each(['', '   ', '-nichts', '"', '""', '-', '***', 'der die das', '\u202e', '"der'])(
  'nothing is asked by %j',
  (input) => {
    expect(parseSearch(input).terms).toEqual([]);
  },
);

test('endless input is cut', () => {
  expect(parseSearch('wort '.repeat(10_000)).terms).toHaveLength(12);
  expect(parseSearch('x'.repeat(100_000)).terms).toHaveLength(1);
});

test.each([
  ['ehrenamtskrate', 'ehrenamtskarte'],
  ['satzng', 'satzung'],
  ['freiwiligenagentur', 'freiwilligenagentur'],
  ['dortmnud', 'dortmund'],
])('%s was meant to be %s', (typed, meant) => {
  const words = ['ehrenamtskarte', 'satzung', 'freiwilligenagentur', 'dortmund', 'karte', 'ehrenamt'];
  expect(
    meantBy(
      typed,
      words.map((word) => ({ word, frequency: 1 })),
    ),
  ).toEqual([meant]);
});

test('short words and words with too many mistakes mean themselves', () => {
  expect(meantBy('rta', [{ word: 'rat', frequency: 9 }])).toEqual([]);
  expect(meantBy('kulturamt', [{ word: 'karte', frequency: 9 }])).toEqual([]);
});

const shown = (stretches: { text: string; isHit: boolean }[]) =>
  stretches.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('every form of a word is marked, and the whole compound', () => {
  const wanted = { stems: new Set(['kart']), beginning: 'ehr' };
  expect(shown(highlighted('Karten für die Ehrenamtskarte (Ehrung)', wanted, analyse))).toBe(
    '[Karten] für die [Ehrenamtskarte] ([Ehrung])',
  );
});

test('an excerpt shows where most of the question stands', () => {
  const text = `Karte am Anfang. ${'Dazwischen steht vieles. '.repeat(40)}Hier steht die Satzung zur Karte. ${'Und danach. '.repeat(40)}`;
  const excerpt = excerptAround(text, { stems: new Set(['kart', 'satzung']) }, analyse, 120);
  expect(shown(excerpt)).toMatch(/^… .*Hier steht die \[Satzung\] zur \[Karte\]\. .* …$/);
  expect(excerpt.map((one) => one.text).join('').length).toBeLessThan(130);
});

test('an excerpt of a short text is the text, awkward or not', () => {
  for (const text of ['', 'kurz', '<script>alert(1)</script>', '\u202eabc', '👩‍👩‍👧'])
    expect(
      excerptAround(text, { stems: new Set(['script']) }, analyse)
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
});
