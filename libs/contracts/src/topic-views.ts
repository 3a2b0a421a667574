import * as z from 'zod/mini';
import { clientId, id, line } from './fields.ts';
import { route } from './route.ts';
import { topicFilter } from './topics.ts';

export const topicViewName = line(60);

/** A filter that somebody kept under a name, for themselves. */
export const topicView = z.object({ id, name: z.string(), filter: topicFilter });
export type TopicView = z.infer<typeof topicView>;

/** More than anybody can find their way in. */
export const maxTopicViews = 20;

const viewParams = z.object({ spaceId: id, viewId: clientId });

/** Saved views of a space's forum; everybody has their own. */
export const topicViewRoutes = {
  list: route({
    method: 'GET',
    path: 'spaces/:spaceId/topic-views',
    access: 'signed-in',
    summary: 'Saved views of the caller, in the order in which they were made',
    params: z.object({ spaceId: id }),
    output: z.array(topicView),
  }),
  save: route({
    method: 'PUT',
    path: 'spaces/:spaceId/topic-views/:viewId',
    access: 'signed-in',
    summary: 'Saves a view under an id of the client, or gives it another name or filter',
    params: viewParams,
    body: z.strictObject({ name: topicViewName, filter: topicFilter }),
    output: z.array(topicView),
  }),
  remove: route({
    method: 'DELETE',
    path: 'spaces/:spaceId/topic-views/:viewId',
    access: 'signed-in',
    summary: 'Forgets a saved view',
    params: viewParams,
    output: z.array(topicView),
  }),
};
