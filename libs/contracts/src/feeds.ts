import * as z from 'zod/mini';
import { id, instant } from './fields.ts';
import { route } from './route.ts';

/** 34 bytes as base64url: whose it is, and a signature. */
export const feedToken = z.string().check(z.regex(/^[\w-]{46}$/));

const feedAccess = z.object({
  /** Part of the addresses of the caller's feeds; `null` as long as there are none. */
  token: z.nullable(z.string()),
  since: z.nullable(instant),
});
export type FeedAccess = z.infer<typeof feedAccess>;

/** Posts for a feed reader, which cannot sign in: whoever has the address reads what its owner may read. */
export const feedRoutes = {
  access: route({
    method: 'GET',
    path: 'me/feed',
    access: 'signed-in',
    summary: 'The secret part of the addresses of the own feeds',
    output: feedAccess,
  }),
  renew: route({
    method: 'POST',
    path: 'me/feed',
    access: 'signed-in',
    summary: 'Makes another secret part; former addresses end',
    output: feedAccess,
  }),
  end: route({
    method: 'DELETE',
    path: 'me/feed',
    access: 'signed-in',
    summary: 'Ends all addresses of the own feeds',
    output: feedAccess,
  }),
  posts: route({
    method: 'GET',
    path: 'feeds/:token/spaces/:spaceId',
    access: 'anyone',
    summary: 'The latest posts of a forum, or of one of its boards, as Atom; never of a closed space',
    params: z.object({ token: feedToken, spaceId: id }),
    query: z.strictObject({ board: z.optional(id) }),
    output: z.any(),
  }),
};
