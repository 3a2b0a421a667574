import { v7 } from 'uuid';
import type { World } from '../support/rights-world.ts';

/** Bodies that get past parsing, so that the answer tells of rights. */
export const bodies: Record<string, (world: World) => unknown> = {
  'PATCH conversations/:conversationId': () => ({ title: 'Neu' }),
  'PATCH me/affiliations/:affiliationId': () => ({ roleTitle: 'Leitung' }),
  'PATCH me/profile': () => ({ about: 'Über mich' }),
  'PATCH messages/:messageId': () => ({ body: 'Anders', revision: 0 }),
  'PATCH organizations/:key': () => ({ about: 'Text' }),
  'PATCH signature-rounds/:id': () => ({ name: 'Runde', heldOn: '2026-03-03' }),
  'PATCH spaces/:spaceId': () => ({ name: 'Neu' }),
  'PATCH spaces/:spaceId/boards/:boardId': () => ({ name: 'Neu' }),
  'PATCH spaces/:spaceId/members/:personId': () => ({ role: 'guest' }),
  'POST access-requests': () => ({
    email: `${v7()}@stadt.example`,
    name: 'Neu',
    organization: 'Stadt Neu',
    roleTitle: 'Amt',
  }),
  'POST access-requests/:requestId/approve': ({ organization }) => ({ organizationId: organization.id }),
  'POST access-requests/:requestId/decline': () => ({ reason: 'Doppelt' }),
  'POST conversations/:conversationId/messages': () => ({ id: v7(), body: 'Hallo' }),
  'POST invitations': ({ organization }) => ({
    email: `${v7()}@stadt.example`,
    name: 'Neu',
    organizationId: organization.id,
    roleTitle: 'Amt',
    isContact: false,
  }),
  'POST invitations/accept': () => ({
    token: 'x'.repeat(43),
    name: 'Neu',
    password: 'ein langes Passwort 7',
  }),
  'POST invitations/look': () => ({ token: 'x'.repeat(43) }),
  'POST me/erasure': () => ({ confirmation: 'nein' }),
  'POST organizations': () => ({ kind: 'carrier', displayName: `Träger ${v7()}` }),
  'POST organizations/:key/membership': () => ({ action: 'declare', from: null }),
  'POST session': () => ({ email: `${v7()}@stadt.example`, password: 'falsch' }),
  'POST session/demo': () => ({ persona: 'gibt-es-nicht' }),
  'POST session/link': () => ({ email: `${v7()}@stadt.example` }),
  'POST session/link/use': () => ({ token: 'x'.repeat(43) }),
  'POST session/setup': () => ({}),
  'POST signature-rounds': () => ({ id: v7(), name: 'Runde', heldOn: '2026-03-03' }),
  'POST spaces': () => ({ id: v7(), kind: 'topic', visibility: 'network', name: 'Neu', purpose: 'Zweck' }),
  'POST spaces/:spaceId/boards': () => ({ id: v7(), name: 'Neues Forum' }),
  'POST spaces/:spaceId/channels': () => ({ id: v7(), name: 'Neuer Kanal' }),
  'POST spaces/:spaceId/topics': ({ board }) => ({
    id: v7(),
    board: board.id,
    title: 'Thema',
    message: { id: v7(), body: 'Hallo' },
  }),
  'PUT administration/people/:personId/role': () => ({ platformRole: 'coordination' }),
  'PUT conversations/:conversationId/marker': () => ({ position: 1 }),
  'PUT me/password': () => ({ next: 'kurz' }),
  'PUT messages/:messageId/pin': () => ({ pinned: true }),
  'PUT organizations/:key/membership/criteria/:criterion': () => ({ met: true }),
  'PUT spaces/:spaceId/archive': () => ({ archived: true }),
  'PUT spaces/:spaceId/boards': ({ board, empty }) => ({ boards: [empty.id, board.id] }),
  'PUT spaces/:spaceId/invitations/:personId': () => ({}),
};

export const queries: Record<string, string> = {
  'GET conversations/:conversationId/changes': '?since=0',
  'GET organization-names': '?query=Stadt',
  'GET spaces/:spaceId/candidates': '?search=Ada',
};
