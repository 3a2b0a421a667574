import * as z from 'zod/mini';
import { id, instant, line, text } from './fields.ts';
import { personSummary, platformRole } from './people.ts';
import { affiliation } from './profiles.ts';
import { route } from './route.ts';
import { newPassword } from './session.ts';

export const personName = line(120);
/** A function as the person names it; may be empty. */
export const roleTitle = z.string().check(
  z.trim(),
  z.maxLength(120, 'Höchstens 120 Zeichen.'),
  z.refine((value) => !/\p{Cc}/u.test(value), 'Enthält Steuerzeichen, die hier nicht erlaubt sind.'),
);

/** Largest photo that is taken in, in bytes. */
export const photoBytes = 8_000_000;
/** What must be typed to erase an account. */
export const erasureWord = 'LÖSCHEN';

export const ownProfile = z.extend(personSummary, {
  id,
  email: z.nullable(z.string()),
  about: z.string(),
  platformRole,
  organizationId: z.nullable(id),
  affiliations: z.array(affiliation),
  hasPassword: z.boolean(),
  /** False for those who have one, unless they just came by a link because they forgot it. */
  needsCurrentPassword: z.boolean(),
});
export type OwnProfile = z.infer<typeof ownProfile>;

export const ownSession = z.object({
  id,
  current: z.boolean(),
  /** Product names such as "Firefox" and "Windows"; `null` when unknown. */
  browser: z.nullable(z.string()),
  system: z.nullable(z.string()),
  createdAt: instant,
  lastUsedAt: instant,
});
export type OwnSession = z.infer<typeof ownSession>;

export const accountRoutes = {
  read: route({
    method: 'GET',
    path: 'me/profile',
    access: 'signed-in',
    summary: 'The own profile',
    output: ownProfile,
  }),
  update: route({
    method: 'PATCH',
    path: 'me/profile',
    access: 'signed-in',
    summary: 'Changes name, text, or the organisation one acts for: one of the own affiliations',
    body: z.strictObject({
      name: z.optional(personName),
      about: z.optional(text(2_000)),
      organizationId: z.optional(id),
    }),
    output: ownProfile,
  }),
  updateAffiliation: route({
    method: 'PATCH',
    path: 'me/affiliations/:affiliationId',
    access: 'signed-in',
    summary: 'Names the own function in an organisation',
    params: z.object({ affiliationId: id }),
    body: z.strictObject({ roleTitle }),
    output: ownProfile,
  }),
  endAffiliation: route({
    method: 'DELETE',
    path: 'me/affiliations/:affiliationId',
    access: 'signed-in',
    summary: 'Ends the own function in an organisation',
    params: z.object({ affiliationId: id }),
    output: ownProfile,
  }),
  putPhoto: route({
    method: 'PUT',
    path: 'me/photo',
    access: 'signed-in',
    summary:
      'Takes a photo (multipart/form-data, one file: JPEG, PNG or WebP) and stores it as WebP of 256 × 256',
    output: ownProfile,
  }),
  removePhoto: route({
    method: 'DELETE',
    path: 'me/photo',
    access: 'signed-in',
    summary: 'Removes the own photo',
    output: ownProfile,
  }),
  setPassword: route({
    method: 'PUT',
    path: 'me/password',
    access: 'signed-in',
    summary: 'Sets the password and ends all other sessions',
    body: z.strictObject({
      current: z.optional(z.string().check(z.maxLength(200, 'Höchstens 200 Zeichen.'))),
      next: newPassword,
    }),
    output: ownProfile,
  }),
  sessions: route({
    method: 'GET',
    path: 'me/sessions',
    access: 'signed-in',
    summary: 'Where the person is signed in, latest use first',
    output: z.array(ownSession),
  }),
  endSession: route({
    method: 'DELETE',
    path: 'me/sessions/:sessionId',
    access: 'signed-in',
    summary: 'Ends one session, its sockets at once',
    params: z.object({ sessionId: id }),
    output: z.void(),
  }),
  endOtherSessions: route({
    method: 'DELETE',
    path: 'me/sessions',
    access: 'signed-in',
    summary: 'Ends all sessions but this one',
    output: z.object({ ended: z.int() }),
  }),
  export: route({
    method: 'GET',
    path: 'me/export',
    access: 'signed-in',
    summary: 'Everything stored about the person, as a JSON file',
    output: z.record(z.string(), z.any()),
  }),
  erase: route({
    method: 'POST',
    path: 'me/erasure',
    access: 'signed-in',
    summary: 'Erases the own account; posts stay under "ehemaliges Mitglied"',
    body: z.strictObject({
      confirmation: z
        .string()
        .check(
          z.refine((value) => value.trim() === erasureWord, `Bitte tippen Sie das Wort ${erasureWord} ein.`),
        ),
    }),
    output: z.void(),
  }),
};
