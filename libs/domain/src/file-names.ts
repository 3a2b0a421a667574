/** NUL, line ends and other controls, marks that turn the direction of what follows, and characters without width. */
const invisible =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
/** What Windows refuses in a name; a bar and a star would also mean something in Markdown. */
const refused = /[<>:"|?*]/g;
/** Devices of Windows, whatever ending follows. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const longest = 120;
const longestEnding = 12;

/** The part behind the last point, in small letters; empty without one. */
export function endingOf(name: string): string {
  const [, ending = ''] = /[^.]\.([\p{L}\p{N}_-]{1,12})$/u.exec(name) ?? [];
  return ending.toLowerCase();
}

/**
 * A name that every system can keep and that looks like what it is: no folders, no controls, nothing that turns the
 * reading direction ("Rechnung‮fdp.exe" shows as "Rechnungexe.pdf").
 */
export function cleanFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(invisible, '')
    .replace(refused, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const free = devices.test(plain) ? `_${plain}` : plain;
  if (free === '') return 'Datei';
  if (free.length <= longest) return free;
  const ending = endingOf(free).slice(0, longestEnding);
  const kept = free
    .slice(0, longest - (ending ? ending.length + 1 : 0))
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return ending ? `${kept}.${ending}` : kept;
}

const transcribed: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** The name as part of an address: readable, in ASCII, at most 64 characters. */
export function fileSlug(name: string): string {
  const ascii = cleanFileName(name)
    .replace(/[äöüÄÖÜß]/g, (letter) => transcribed[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (ascii === '') return 'datei';
  const ending = endingOf(ascii);
  return ascii.length <= 64 ? ascii : `${ascii.slice(0, 50)}${ending && `.${ending}`}`;
}
