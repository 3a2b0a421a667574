import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, printTable } from './figures.ts';
import { closeAll, results } from './house.ts';
import { catchUp } from './scenarios/catch-up.ts';
import { documents } from './scenarios/documents.ts';
import { fanOut } from './scenarios/fan-out.ts';
import { growth } from './scenarios/growth.ts';
import { idle } from './scenarios/idle.ts';
import { read } from './scenarios/read.ts';
import { search } from './scenarios/search.ts';
import { send } from './scenarios/send.ts';
import { steady } from './scenarios/steady.ts';
import { web } from './scenarios/web.ts';

const scenarios = {
  'fan-out': fanOut,
  steady,
  send,
  read,
  growth,
  'catch-up': catchUp,
  search,
  idle,
  documents,
  web,
} satisfies Record<string, () => Promise<Figure[]>>;

type Name = keyof typeof scenarios;
const isName = (name: string): name is Name => name in scenarios;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isName(name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}. Choose from: ${Object.keys(scenarios).join(', ')}\n`,
  );
  process.exit(1);
}
const names = asked.length > 0 ? asked.filter(isName) : (Object.keys(scenarios) as Name[]);
const file = join(results, 'latest.json');

/** Figures of the scenarios that do not run now stay as they are. */
function earlier(): Figure[] {
  try {
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Figure[];
    return figures.filter(({ scenario }) => isName(scenario) && !names.includes(scenario));
  } catch {
    return [];
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void closeAll().finally(() => process.exit(1)));

const figures: Figure[] = [];
for (const name of names) {
  process.stderr.write(`${name} …\n`);
  try {
    figures.push(...(await scenarios[name]()));
  } finally {
    await closeAll();
  }
}
mkdirSync(results, { recursive: true });
writeFileSync(file, `${JSON.stringify([...earlier(), ...figures], null, 2)}\n`);
printTable(figures);
process.exit(0);
