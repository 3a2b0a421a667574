import { ServedRoutes } from '@app/api/platform/http/served-routes.ts';
import { openApiRoutes } from '@app/contracts/open-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { contractRoutes, keyOf } from '../support/routes.ts';

interface Operation {
  summary: string;
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('what the contracts declare is served, and nothing else', async () => {
  const served = app.app.get(ServedRoutes).all();
  const keys = served.map(({ route }) => keyOf(route));
  expect(keys.toSorted()).toEqual((await contractRoutes()).map(keyOf).toSorted());
  expect(new Set(keys).size).toBe(keys.length);
});

test('the OpenAPI document describes every route', async () => {
  const { body } = await app.visitor.ask(openApiRoutes.read, {});
  const { openapi, paths } = body as { openapi: string; paths: Record<string, Record<string, Operation>> };
  expect(openapi).toBe('3.1.0');
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  expect(operations).toHaveLength(app.app.get(ServedRoutes).all().length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { path, parameters, summary } of operations) {
    expect(summary).not.toBe('');
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(named.toSorted()).toEqual(inPath.toSorted());
  }
});
