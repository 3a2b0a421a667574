import * as z from 'zod/mini';
import { route } from './route.ts';

/** Where a browser maker takes signals for one browser (RFC 8030). */
export const pushEndpoint = z
  .url({ protocol: /^https$/, error: 'Diese Adresse ist ungültig.' })
  .check(z.maxLength(1_000, 'Diese Adresse ist zu lang.'));

/** Signals without content to a browser that is closed. Off until somebody switches them on, in each browser. */
export const pushRoutes = {
  read: route({
    method: 'GET',
    path: 'me/push',
    access: 'signed-in',
    summary: 'The public key a browser subscribes with, and whether this session is subscribed',
    output: z.object({ key: z.string(), on: z.boolean() }),
  }),
  subscribe: route({
    method: 'PUT',
    path: 'me/push',
    access: 'signed-in',
    summary: 'Sends signals to this browser while its session lasts',
    body: z.strictObject({ endpoint: pushEndpoint }),
    output: z.void(),
  }),
  unsubscribe: route({
    method: 'DELETE',
    path: 'me/push',
    access: 'signed-in',
    summary: 'Sends no more signals to this browser',
    output: z.void(),
  }),
};
