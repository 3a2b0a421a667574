import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Route } from '@app/contracts/route';

const contracts = resolve(import.meta.dirname, '../../libs/contracts/src');

export const keyOf = ({ method, path }: Route) => `${method} ${path}`;

/** Every route of every `…Routes` object in the contracts. */
export async function contractRoutes(): Promise<Route[]> {
  const modules = await Promise.all(
    globSync(`${contracts}/**/*.ts`).map((file) => import(file) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]) =>
      name.endsWith('Routes') ? Object.values(value as Record<string, Route>) : [],
    );
}
