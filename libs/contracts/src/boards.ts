import * as z from 'zod/mini';
import { clientId, id, text } from './fields.ts';
import { route } from './route.ts';
import { board, boardName } from './spaces.ts';

const boardDescription = text(200);
const boardParams = z.object({ spaceId: id, boardId: id });

/** More than anybody can find their way in. */
export const maxBoards = 30;

/** Boards of a forum; leads and the coordination change them. */
export const boardRoutes = {
  add: route({
    method: 'POST',
    path: 'spaces/:spaceId/boards',
    access: 'signed-in',
    summary: 'Adds a board at the end; the same id again gives the same answer',
    params: z.object({ spaceId: id }),
    body: z.strictObject({ id: clientId, name: boardName, description: z._default(boardDescription, '') }),
    output: z.array(board),
  }),
  edit: route({
    method: 'PATCH',
    path: 'spaces/:spaceId/boards/:boardId',
    access: 'signed-in',
    summary: 'Renames or describes a board',
    params: boardParams,
    body: z.strictObject({ name: z.optional(boardName), description: z.optional(boardDescription) }),
    output: z.array(board),
  }),
  order: route({
    method: 'PUT',
    path: 'spaces/:spaceId/boards',
    access: 'signed-in',
    summary: 'Puts all boards in this order',
    params: z.object({ spaceId: id }),
    body: z.strictObject({ boards: z.array(id).check(z.maxLength(maxBoards)) }),
    output: z.array(board),
  }),
  remove: route({
    method: 'DELETE',
    path: 'spaces/:spaceId/boards/:boardId',
    access: 'signed-in',
    summary: 'Removes a board without topics',
    params: boardParams,
    output: z.array(board),
  }),
};
