import * as z from 'zod/mini';
import { id } from './fields.ts';
import { route } from './route.ts';

/** all: every entry; mentions: what concerns oneself; mute: nothing. */
export const attentionLevels = ['all', 'mentions', 'mute'] as const;
export const attentionLevel = z.enum(attentionLevels);
export type AttentionLevel = z.infer<typeof attentionLevel>;

export const attention = z.object({
  /** What the person chose here, or `null`. */
  chosen: z.nullable(attentionLevel),
  /** What would hold without a choice. */
  inherited: attentionLevel,
});
export type Attention = z.infer<typeof attention>;

const choice = z.strictObject({ level: z.nullable(attentionLevel) });
const conversationParams = z.object({ conversationId: id });
const spaceParams = z.object({ spaceId: id });

/** How much of a space or a conversation reaches the caller. */
export const attentionRoutes = {
  list: route({
    method: 'GET',
    path: 'me/attention',
    access: 'signed-in',
    summary: 'Everything the caller chose a level for',
    output: z.object({
      spaces: z.array(z.object({ id, name: z.string(), slug: z.string(), level: attentionLevel })),
      conversations: z.array(
        z.object({ id, title: z.string(), kind: z.string(), space: z.nullable(id), level: attentionLevel }),
      ),
    }),
  }),
  ofConversation: route({
    method: 'GET',
    path: 'conversations/:conversationId/attention',
    access: 'signed-in',
    summary: 'The level of the caller in a conversation',
    params: conversationParams,
    output: attention,
  }),
  setOfConversation: route({
    method: 'PUT',
    path: 'conversations/:conversationId/attention',
    access: 'signed-in',
    summary: 'Chooses a level for a conversation; `null` takes the choice back',
    params: conversationParams,
    body: choice,
    output: attention,
  }),
  ofSpace: route({
    method: 'GET',
    path: 'spaces/:spaceId/attention',
    access: 'signed-in',
    summary: 'The level of the caller in a space',
    params: spaceParams,
    output: attention,
  }),
  setOfSpace: route({
    method: 'PUT',
    path: 'spaces/:spaceId/attention',
    access: 'signed-in',
    summary: 'Chooses a level for a space; `null` takes the choice back',
    params: spaceParams,
    body: choice,
    output: attention,
  }),
};
