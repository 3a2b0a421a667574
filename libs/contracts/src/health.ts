import * as z from 'zod/mini';
import { route } from './route.ts';

export const healthRoutes = {
  read: route({
    method: 'GET',
    path: 'health',
    access: 'anyone',
    summary: 'Answers 200 while the database answers, else 503 with Retry-After',
    output: z.object({
      status: z.literal('ok'),
      /** Whole seconds since this process began. */
      uptime: z.int(),
    }),
  }),
};
