import * as z from 'zod/mini';
import { conversationListItem } from './conversations.ts';
import { clientId, id, line } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** More people than this belong in a space. */
export const mostDirectPeople = 30;

/** A conversation between people instead of in a space. */
export const directItem = z.extend(conversationListItem, {
  /** A group can be named, grows and is left; a conversation of two stays between the two. */
  group: z.boolean(),
  /** Who takes part, the caller included. */
  people: z.array(personSummary),
});
export type DirectItem = z.infer<typeof directItem>;

const conversationParams = z.object({ conversationId: id });

export const directRoutes = {
  list: route({
    method: 'GET',
    path: 'me/direct',
    access: 'signed-in',
    summary: 'Direct conversations of the caller, latest first, at most 200',
    output: z.array(directItem),
  }),
  open: route({
    method: 'POST',
    path: 'direct',
    access: 'signed-in',
    summary: 'The conversation of the caller with exactly these people; made when there is none',
    body: z.strictObject({
      id: clientId,
      /** The others. */
      people: z
        .array(id)
        .check(
          z.minLength(1, 'Bitte wählen Sie mindestens eine Person aus.'),
          z.maxLength(mostDirectPeople - 1, `Höchstens ${mostDirectPeople} Personen.`),
        ),
      /** Names a group. Several groups of the same people are possible when they have names. */
      title: z.optional(line(80)),
    }),
    output: directItem,
  }),
  read: route({
    method: 'GET',
    path: 'direct/:conversationId',
    access: 'signed-in',
    summary: 'Who takes part in a direct conversation',
    params: conversationParams,
    output: directItem,
  }),
  add: route({
    method: 'PUT',
    path: 'direct/:conversationId/people/:personId',
    access: 'signed-in',
    summary: 'Adds somebody to a group, who then reads all of it',
    params: z.object({ conversationId: id, personId: id }),
    output: directItem,
  }),
  leave: route({
    method: 'DELETE',
    path: 'direct/:conversationId/membership',
    access: 'signed-in',
    summary: 'Leaves a group',
    params: conversationParams,
    output: z.object({ left: z.boolean() }),
  }),
};
