import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { absolute } from '../figures.ts';
import { root } from '../house.ts';

const site = join(root, 'apps/web/dist/site');
const imports = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/** What the browser loads before anything shows: the entry, what it imports, and what the page preloads. */
function firstLoad(): Set<string> {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const entries = [...page.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)].map(([, name = '']) => name);
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(site, 'assets', name), 'utf8');
    for (const [, next = ''] of code.matchAll(imports)) visit(next);
  };
  entries.forEach(visit);
  return found;
}

export async function web() {
  const files = [...firstLoad()].map((name) => readFileSync(join(site, 'assets', name)));
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  return [absolute('web', 'first load, kB of gzipped JavaScript', bytes / 1e3, { atMost: 150 })];
}
