import * as z from 'zod/mini';
import { route } from './route.ts';

/** Apart from the list, because every page asks for it. */
export const notificationCountRoutes = {
  count: route({
    method: 'GET',
    path: 'me/notifications/count',
    access: 'signed-in',
    summary: 'How many of them are unread',
    output: z.object({ unread: z.int() }),
  }),
};
