import * as z from 'zod/mini';
import { route } from './route.ts';

export const openApiRoutes = {
  read: route({
    method: 'GET',
    path: 'openapi.json',
    access: 'anyone',
    summary: 'This document: every route of the server, as OpenAPI 3.1',
    output: z.looseObject({ openapi: z.string() }),
  }),
};
