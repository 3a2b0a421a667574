import * as z from 'zod/mini';
import { id, instant } from './fields.ts';
import { personSummary, platformRole } from './people.ts';
import { route } from './route.ts';

/** Who is asking: a person acting for an organisation. */
export const actor = z.object({
  personId: id,
  sessionId: id,
  name: z.string(),
  platformRole,
  /** The organisation the person acts for, or `null`. */
  organizationId: z.nullable(id),
});
export type Actor = z.infer<typeof actor>;

export const sessionRoutes = {
  read: route({
    method: 'GET',
    path: 'session',
    access: 'anyone',
    summary: 'Who is signed in, or null; and how this installation lets people in',
    output: z.object({
      person: z.nullable(
        z.extend(personSummary, { id, platformRole, lastVisitAt: z.nullable(instant), sessionId: id }),
      ),
      demo: z.boolean(),
      /** No administrator yet: the first visit creates one with the code from the log. */
      needsSetup: z.boolean(),
    }),
  }),
  end: route({
    method: 'DELETE',
    path: 'session',
    access: 'anyone',
    summary: 'Signs out',
    output: z.void(),
  }),
};
