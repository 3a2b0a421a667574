import * as z from 'zod/mini';
import { email, filledText, text } from './fields.ts';
import { route } from './route.ts';

export const maxFeedbackLength = 4_000;

/** Reports of barriers: the law asks for a way to send them that needs no account. */
export const feedbackRoutes = {
  send: route({
    method: 'POST',
    path: 'feedback',
    access: 'anyone',
    summary: 'Sends a report about accessibility to the coordination by mail',
    body: z.strictObject({
      message: filledText(maxFeedbackLength),
      /** Where the problem is; the form fills in the page somebody came from. */
      page: z.optional(text(500)),
      /** For an answer; without it, none is possible. */
      email: z.optional(email),
    }),
    output: z.void(),
  }),
};
