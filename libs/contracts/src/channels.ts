import * as z from 'zod/mini';
import { conversation, conversationListItem, conversationTitle } from './conversations.ts';
import { clientId, id, line } from './fields.ts';
import { route } from './route.ts';

export const newChannel = z.strictObject({
  id: clientId,
  name: conversationTitle,
  purpose: z._default(line(300), '–'),
});

export const channelRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/channels',
    access: 'anyone',
    summary: 'Channels of a space by name',
    params: z.object({ spaceId: id }),
    output: z.array(conversationListItem),
  }),
  create: route({
    method: 'POST',
    path: 'spaces/:spaceId/channels',
    access: 'signed-in',
    summary: 'Adds a channel; moderators of the space',
    params: z.object({ spaceId: id }),
    body: newChannel,
    output: conversation,
  }),
};
