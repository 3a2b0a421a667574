import { errorCatalogue, problem } from '@app/contracts/errors';
import type { Access, Route } from '@app/contracts/route';
import * as z from 'zod/mini';
import type { ServedRoute } from './served-routes.ts';

type JsonSchema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

/** What a caller may send (`input`) differs from what comes out, for example by defaults. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
  return rest;
}

const asRule: Record<Access, string> = {
  anyone: 'Anyone may call this; what it shows depends on the caller.',
  'signed-in': 'Needs a session.',
  coordination: 'Coordination and administration only.',
  administration: 'Administration only.',
};

function parametersOf(schema: z.ZodMiniType | undefined, place: 'path' | 'query') {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }));
}

const jsonBody = (schema: JsonSchema) => ({ content: { 'application/json': { schema } } });

function operationOf({ subject, route }: ServedRoute) {
  return {
    tags: [subject],
    summary: route.summary,
    description: asRule[route.access],
    operationId: operationId(route),
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body && { requestBody: { required: true, ...jsonBody(schemaOf(route.body, 'input')) } }),
    ...(route.access !== 'anyone' && { security: [{ session: [] }] }),
    responses: {
      ...(route.output instanceof z.ZodMiniVoid
        ? { 204: { description: 'Done' } }
        : { 200: { description: 'Done', ...jsonBody(schemaOf(route.output, 'output')) } }),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const operationId = ({ method, path }: Route) => `${method.toLowerCase()}-${path.replaceAll(/[/:]+/g, '-')}`;

/** The OpenAPI 3.1 document of these routes. */
export function describeRoutes(served: ServedRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of served.toSorted((a, b) => a.route.path.localeCompare(b.route.path))) {
    const path = `/api/${one.route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    (paths[path] ??= {})[one.route.method.toLowerCase()] = operationOf(one);
  }
  const codes = Object.entries(errorCatalogue).map(([code, { status }]) => `${code} (${status})`);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kommunen-Netzwerk',
      version: '1',
      description:
        'Every write goes over HTTP; the socket only pushes. Unsafe requests from a foreign Origin are refused.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      responses: {
        Problem: { description: `A refusal: ${codes.join(', ')}`, ...jsonBody(schemaOf(problem, 'output')) },
      },
    },
  };
}
