import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => ({
      file: relative(root, resolve(root, file)),
      code: readFileSync(resolve(root, file), 'utf8'),
    }))
    .filter(({ file }) => !/(^|\/)(dist|node_modules)\//.test(file));

const product = read('{apps,libs}/*/{src/**/*.{ts,tsx,css},index.html}');
const offenders = (files: typeof product, pattern: RegExp) =>
  files.flatMap(({ file, code }) => (pattern.test(code) ? [file] : []));

test('there are sources to check', () => expect(product.length).toBeGreaterThan(80));

test('the environment is read in one place', () => {
  const readers = offenders(product, /process\.env\b|import\.meta\.env\b/);
  expect(readers).toEqual(['apps/api/src/main.ts']);
});

test('the web app names no address but its own and the plain links of its texts', () => {
  // Names of XML namespaces are no requests; links that a person follows stand in the language files.
  const web = product.filter(({ file }) => file.startsWith('apps/web/') && !file.includes('/locales/'));
  expect(offenders(web, /(['"`(]|url\()\s*(https?:)?\/\/(?!www\.w3\.org\/|localhost)[a-z]/i)).toEqual([]);
});

test('nothing loads by itself from another host, in the texts neither', () => {
  expect(offenders(product, /<(script|link|img|iframe)[^>]+(src|href)=["']?(https?:)?\/\//i)).toEqual([]);
});

test('the program writes through its logger, and only the start speaks to the terminal', () => {
  expect(offenders(product, /\bconsole\.(log|info|warn|error)\(/)).toEqual([]);
});

test('schemas are migrated by hand-written SQL alone', () => {
  expect(offenders(product, /synchronize:\s*true|migrationsRun:\s*true/)).toEqual([]);
});

test('no test waits for a fixed time or is left out', () => {
  const tests = read('tests/**/*.test.{ts,tsx}').filter(({ file }) => !file.endsWith('sources.test.ts'));
  expect(tests.length).toBeGreaterThan(5);
  expect(offenders(tests, /\b(test|it|describe)\.(only|skip|todo)\b|\bx(it|test|describe)\(/)).toEqual([]);
});

test('the licence is the EUPL 1.2 and package.json names it', () => {
  const { license } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { license: string };
  expect(license).toBe('EUPL-1.2');
  const text = readFileSync(resolve(root, 'LICENSE'), 'utf8');
  expect(text.split('\n')[0]).toMatch(/^# EUROPÄISCHE UNION PUBLIC LICENCE v\. 1\.2$/m);
});
