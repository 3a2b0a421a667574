import { cleanFileName, fileSlug } from '@app/domain/file-names';
import { expect, test } from '@jest/globals';

test.each([
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\drivers.txt', 'drivers.txt'],
  ['/absolut/pfad.txt', 'pfad.txt'],
  ['nul\0byte.txt', 'nulbyte.txt'],
  ['Rechnung\u202Egpj.txt', 'Rechnunggpj.txt'],
  ['zeile\r\nSet-Cookie: x=1.txt', 'zeileSet-Cookie_ x=1.txt'],
  ['"; filename="böse.txt', '_; filename=_böse.txt'],
  ['CON.txt', '_CON.txt'],
  ['...', 'Datei'],
  ['   ', 'Datei'],
  ['', 'Datei'],
  ['.htaccess', 'htaccess'],
  ['Bericht <2026>.txt', 'Bericht _2026_.txt'],
  ['Zahn\u200B\uFEFFarzt.txt', 'Zahnarzt.txt'],
  ['halb\uD83D.txt', 'halb\uFFFD.txt'],
  ['👩🏽\u200D🚒 Einsatz.txt', '👩🏽\u200D🚒 Einsatz.txt'],
  ['U\u0308bersicht.txt', 'Übersicht.txt'],
])('the name %j becomes %j', (given, expected) => {
  expect(cleanFileName(given)).toBe(expected);
  expect(fileSlug(given)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/);
});

test('a long name keeps its ending', () => {
  const cleaned = cleanFileName(`${'ä'.repeat(500)}.pdf`);
  expect(cleaned).toMatch(/^ä+\.pdf$/);
  expect(cleaned.length).toBe(120);
  expect(cleanFileName('😀'.repeat(100)).isWellFormed()).toBe(true);
});
