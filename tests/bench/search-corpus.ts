import { analyser } from '@app/domain/search/analysis';
import { entryVector } from '@app/api/core/search/entry-vector.ts';

/**
 * German that looks like what town halls write: a few words stand in every third message, compounds are endless, and
 * most words are rare. Made from a seed, so that every run measures the same.
 */
const heads =
  `Karte Antrag Satzung Förderung Verwaltung Agentur Beirat Büro Vertrag Konzept Projekt Gruppe Treffen
  Beratung Börse Fonds Pauschale Haus Plan Netz Woche Tag Preis Kurs Schule Verein Stelle Portal Programm Strategie
  Vorlage Sitzung Bericht Ordnung Versicherung Liste Kasse Kosten Schein Leitung`.split(/\s+/);
const fronts =
  `Ehrenamts Jugend Senioren Bürger Kultur Sport Quartiers Dorf Stadt Kreis Gemeinde Integrations Familien
  Freiwilligen Engagement Förder Haushalts Digital Umwelt Klima Nachbarschafts Vereins Schul Kinder Gesundheits Pflege
  Wohnungs Verkehrs Bildungs Landes Bundes Heimat Sozial Rats Orts Sicherheits Daten Musik Theater Garten`.split(
    /\s+/,
  );
const frequent =
  `Ehrenamt Gemeinde Stadt Karte Verein Antrag Förderung Termin Frage Danke Hallo Sitzung Rat Jahr Projekt
  Kosten Erfahrung Beispiel Engagement Verwaltung`.split(/\s+/);
const fillers =
  `wir haben das im letzten Jahr mit der und für alle gemacht weil es sich gut bewährt hat oder nicht
  wer kann uns dazu etwas sagen vielen Dank schon einmal bei uns läuft es seit dem Herbst sehr ordentlich`.split(
    /\s+/,
  );
const verbs =
  `beschlossen beantragt geplant diskutiert eingeführt gefördert abgelehnt vorgestellt beraten geändert
  verlängert gesucht gefunden unterstützt ausgezeichnet veröffentlicht`.split(/\s+/);

/** Mulberry32. */
export function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(7);
const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
/** The first ones are taken far more often than the last ones. */
const pickUneven = (words: readonly string[]) => words[Math.floor(random() ** 2 * words.length)] ?? '';

const consonants = 'b d f g k l m n r s t v w'.split(' ');
const vowels = 'a e i o u'.split(' ');
const rareName = () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => `${pick(consonants)}${pick(vowels)}`)
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase()) + pick(['ing', 'hof', 'ler', 'kamp', 'ow', '']);

const compounds = fronts.flatMap((front) => heads.map((head) => front + head.toLowerCase()));

function sentence(): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 8) }, () => {
    const kind = random();
    if (kind < 0.6) return pick(fillers);
    if (kind < 0.68) return pickUneven(frequent);
    if (kind < 0.85) return pickUneven(compounds);
    if (kind < 0.94) return pick(verbs);
    return kind < 0.97 ? pick(heads) : rareName();
  });
  return `${words.join(' ')}.`;
}

const analyse = analyser();
const nobody = '00000000-0000-0000-0000-000000000000';

/** Messages of some sentences with what they are found by; without marks, which belong to a place and a time. */
export function bodies(count: number) {
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
    const { vector, words } = entryVector(
      {
        conversationId: nobody,
        spaceId: null,
        isOpen: false,
        kind: 'chat',
        authorId: nobody,
        organizationId: null,
        createdAt: new Date(0),
        text,
        title: '',
        tags: [],
      },
      analyse,
    );
    return { text, vector: vector.replace(/'#[^']*'\s*/g, '').trim(), words };
  });
}

/** What people type: two words, one of them often frequent. */
export const typicalQuestions = (count: number): string[] =>
  Array.from(
    { length: count },
    () => `${pick(compounds)} ${random() < 0.5 ? pickUneven(frequent) : pick(heads)}`,
  );

/** Frequent words alone and together, beginnings, phrases, mistakes, exclusions, and what occurs nowhere. */
export const hardQuestions = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const [one, other, third] = [
      frequent[index % 20] ?? '',
      frequent[(index * 7 + 3) % 20] ?? '',
      pick(heads),
    ];
    const word = pick(compounds);
    const kinds = [
      `${one} `,
      `${one} ${other}`,
      `${one} ${other} ${third} `,
      one.slice(0, 2),
      `${one} ${other.slice(0, 3)}`,
      `"${one} ${other}"`,
      `"${pick(fillers)} ${one}"`,
      `${word.slice(0, 6)}${word.slice(7)} `,
      `${one} -${other} `,
      `${rareName()} ${one}`,
      `${third} ${pick(heads)} ${pick(verbs)} `,
      `${pick(fronts)}-${third} ${one} `,
    ];
    return kinds[index % kinds.length] ?? '';
  });
