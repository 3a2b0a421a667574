import * as z from 'zod/mini';
import { instant } from './fields.ts';
import { route } from './route.ts';

/** Whether the caller's mails arrive. */
export const mailDeliveryRoutes = {
  read: route({
    method: 'GET',
    path: 'me/mail-delivery',
    access: 'signed-in',
    summary: 'Whether mails to the caller were switched off because they came back',
    output: z.object({
      address: z.nullable(z.string()),
      /** `null` while mails arrive. */
      trouble: z.nullable(z.object({ since: instant, reason: z.string() })),
    }),
  }),
  resume: route({
    method: 'POST',
    path: 'me/mail-delivery/resume',
    access: 'signed-in',
    summary: 'Switches mails to the caller on again',
    output: z.void(),
  }),
};
