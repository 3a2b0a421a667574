import * as z from 'zod/mini';
import { clientId, filledText, id, instant, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** What of a board moderators read before it appears. */
export const premoderation = z.enum(['off', 'topics', 'all']);
export type Premoderation = z.infer<typeof premoderation>;

export const spaceRules = text(10_000);
const reason = filledText(500);
const spaceParams = z.object({ spaceId: id });
const personParams = z.object({ spaceId: id, personId: id });

/** How the caller stands in a space: what is to be read and accepted, and whether one may write. */
export const standing = z.object({
  /** `null` where a space has no rules. */
  rules: z.nullable(z.object({ html: z.string(), accepted: z.boolean() })),
  silence: z.nullable(z.object({ until: instant, reason: z.string() })),
});
export type Standing = z.infer<typeof standing>;

export const moderationSettings = z.object({
  rules: z.string(),
  newcomerPosts: z.int(),
  boards: z.array(z.object({ id, name: z.string(), premoderation })),
});
export type ModerationSettings = z.infer<typeof moderationSettings>;

export const silence = z.object({
  person: personSummary,
  until: instant,
  reason: z.string(),
  by: z.nullable(personSummary),
  createdAt: instant,
});
export type Silence = z.infer<typeof silence>;

export const spaceModerationRoutes = {
  standing: route({
    method: 'GET',
    path: 'spaces/:spaceId/standing',
    access: 'anyone',
    summary:
      'Rules of a space, whether the caller accepted them, and whether the caller was asked to be silent',
    params: spaceParams,
    output: standing,
  }),
  acceptRules: route({
    method: 'PUT',
    path: 'spaces/:spaceId/rules/acceptance',
    access: 'signed-in',
    summary: 'Accepts the rules of a space; members do so before their first post',
    params: spaceParams,
    output: z.void(),
  }),
  settings: route({
    method: 'GET',
    path: 'spaces/:spaceId/moderation/settings',
    access: 'signed-in',
    summary: 'Rules and what is read before it appears; moderators',
    params: spaceParams,
    output: moderationSettings,
  }),
  changeSettings: route({
    method: 'PUT',
    path: 'spaces/:spaceId/moderation/settings',
    access: 'signed-in',
    summary: 'Changes rules and what is read before it appears; leads and the coordination',
    params: spaceParams,
    body: z.strictObject({
      rules: spaceRules,
      /** Everybody accepts them anew before the next post. */
      acceptAgain: z._default(z.boolean(), false),
      newcomerPosts: z.int().check(z.gte(0), z.lte(20)),
      boards: z.array(z.strictObject({ id, premoderation })).check(z.maxLength(30)),
    }),
    output: moderationSettings,
  }),
  silences: route({
    method: 'GET',
    path: 'spaces/:spaceId/silences',
    access: 'signed-in',
    summary: 'Who was asked to write nothing for a while; moderators',
    params: spaceParams,
    output: z.array(silence),
  }),
  silence: route({
    method: 'PUT',
    path: 'spaces/:spaceId/silences/:personId',
    access: 'signed-in',
    summary: 'A person writes nothing in this space until a time; they read the reason. Again replaces it',
    params: personParams,
    body: z.strictObject({ until: instant, reason }),
    output: z.void(),
  }),
  liftSilence: route({
    method: 'DELETE',
    path: 'spaces/:spaceId/silences/:personId',
    access: 'signed-in',
    summary: 'A person writes again',
    params: personParams,
    output: z.void(),
  }),
  warn: route({
    method: 'POST',
    path: 'spaces/:spaceId/warnings',
    access: 'signed-in',
    summary: 'Tells a person what they should not do; in their inbox, and for other moderators in the log',
    params: spaceParams,
    body: z.strictObject({ id: clientId, person: id, message: z.optional(id), text: reason }),
    output: z.void(),
  }),
};
