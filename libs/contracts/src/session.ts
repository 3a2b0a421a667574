import * as z from 'zod/mini';
import { email, id, instant, line } from './fields.ts';
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

/** A password as somebody types it to sign in: whatever it is, it is compared. */
const givenPassword = z
  .string()
  .check(z.minLength(1, 'Bitte geben Sie Ihr Passwort ein.'), z.maxLength(200, 'Höchstens 200 Zeichen.'));

/** A password as somebody chooses it. Length is what counts (BSI, NIST SP 800-63B). */
export const newPassword = z.string().check(
  z.minLength(10, 'Mindestens 10 Zeichen.'),
  z.maxLength(200, 'Höchstens 200 Zeichen.'),
  z.refine((value) => new Set(value).size >= 4, 'Bitte verwenden Sie mehr verschiedene Zeichen.'),
);

/** One-time secrets in links: 256 random bits, base64url. */
export const linkToken = z
  .string()
  .check(
    z.regex(
      /^[\w-]{20,100}$/,
      'Dieser Link ist unvollständig. Bitte öffnen Sie ihn noch einmal aus der E-Mail.',
    ),
  );

export const personaKey = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const sessionRoutes = {
  read: route({
    method: 'GET',
    path: 'session',
    access: 'anyone',
    summary: 'Who is signed in, or null; and how this installation lets people in',
    output: z.object({
      person: z.nullable(
        z.extend(personSummary, {
          id,
          platformRole,
          lastVisitAt: z.nullable(instant),
          sessionId: id,
          /** Mails to the own address were switched off because they came back. */
          mailsReturn: z.boolean(),
        }),
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
  signIn: route({
    method: 'POST',
    path: 'session',
    access: 'anyone',
    summary: 'Signs in with address and password',
    body: z.strictObject({ email, password: givenPassword }),
    output: z.void(),
  }),
  personas: route({
    method: 'GET',
    path: 'session/demo',
    access: 'anyone',
    summary: 'The people of the demo whom anybody may be; 404 unless this is the demo',
    output: z.array(
      z.object({ key: personaKey, label: z.string(), hint: z.string(), person: personSummary }),
    ),
  }),
  signInAsPersona: route({
    method: 'POST',
    path: 'session/demo',
    access: 'anyone',
    summary: 'Signs in as one of the people of the demo; 404 unless this is the demo',
    body: z.strictObject({ persona: personaKey }),
    output: z.void(),
  }),
  requestLink: route({
    method: 'POST',
    path: 'session/link',
    access: 'anyone',
    summary: 'Sends a link to sign in, if the address has an account; the answer is the same if it has none',
    body: z.strictObject({ email }),
    output: z.void(),
  }),
  signInByLink: route({
    method: 'POST',
    path: 'session/link/use',
    access: 'anyone',
    summary: 'Signs in with the token of a link; it works once and for 15 minutes',
    body: z.strictObject({ token: linkToken }),
    output: z.void(),
  }),
  setUp: route({
    method: 'POST',
    path: 'session/setup',
    access: 'anyone',
    summary: 'Creates the first administrator of an empty installation with the code from the log',
    body: z.strictObject({ code: line(40), name: line(120), email, password: newPassword }),
    output: z.void(),
  }),
};
