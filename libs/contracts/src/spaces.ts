import * as z from 'zod/mini';
import { id, line } from './fields.ts';

export const spaceKind = z.enum(['network', 'topic', 'programme', 'workshop', 'congress', 'project']);
export type SpaceKind = z.infer<typeof spaceKind>;

/** public: anyone reads; network: every signed-in person reads and may join; closed: members only. */
export const spaceVisibility = z.enum(['public', 'network', 'closed']);
export type SpaceVisibility = z.infer<typeof spaceVisibility>;

/** In rising order of rights. */
export const spaceRole = z.enum(['guest', 'member', 'moderator', 'lead']);
export type SpaceRole = z.infer<typeof spaceRole>;

export const spaceSlug = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/,
      'Kleinbuchstaben, Ziffern und Bindestriche, höchstens 60.',
    ),
  );

export const spaceName = line(80);

export const spaceSummary = z.object({
  id,
  slug: z.string(),
  kind: spaceKind,
  visibility: spaceVisibility,
  name: z.string(),
  purpose: z.string(),
});
export type SpaceSummary = z.infer<typeof spaceSummary>;
