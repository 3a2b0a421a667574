import { gzipSync } from 'node:zlib';
import { createHash, randomUUID } from 'node:crypto';
import type { PlatformRole } from '@app/contracts/people';
import type { Route } from '@app/contracts/route';
import type { SpaceRole, SpaceVisibility } from '@app/contracts/spaces';
import { v7 } from 'uuid';
import type { TestApp } from './app.ts';
import { makeFile } from './files.ts';

/** In the order of the columns of the matrix. Coordination and administration are not members of the space. */
export const roles = [
  'visitor',
  'outsider',
  'guest',
  'member',
  'moderator',
  'lead',
  'coordination',
  'administration',
] as const;
export type Role = (typeof roles)[number];

const spaceRoles = new Set<Role>(['guest', 'member', 'moderator', 'lead']);
const platformRoleOf = (role: Role): PlatformRole =>
  role === 'coordination' || role === 'administration' ? role : 'member';

const words = new Uint8Array(createHash('sha256').update('Hallo').digest());

/** One of everything, and one person who acts. Nothing of it is used twice: what one role changes, no other sees. */
export async function makeWorld(app: TestApp, role: Role, visibility: SpaceVisibility) {
  const organization = await app.makeOrganization({ kind: 'municipality' });
  const author = await app.makePerson({ organizationId: organization.id });
  const target = await app.makePerson({ organizationId: organization.id });
  const actor =
    role === 'visitor'
      ? app.visitor
      : await app.makePerson({ platformRole: platformRoleOf(role), organizationId: organization.id });
  const space = await app.insert<{ id: string; slug: string }>('space', {
    slug: `raum-${randomUUID()}`,
    kind: 'topic',
    visibility,
    name: 'Raum',
  });
  const join = (personId: string, as: SpaceRole) =>
    app.insert('space_member', { space_id: space.id, person_id: personId, role: as });
  await join(author.id, 'lead');
  await join(target.id, 'member');
  if (spaceRoles.has(role) && 'id' in actor) await join(String(actor.id), role as SpaceRole);
  const board = await app.makeBoard({ spaceId: space.id });
  const empty = await app.makeBoard({ spaceId: space.id });
  const topic = await app.makeConversation({ spaceId: space.id, kind: 'topic', boardId: board.id });
  const message = await app.insert('message', {
    id: v7(),
    conversation_id: topic.id,
    position: 1,
    seq: 1,
    author_id: author.id,
    organization_id: organization.id,
    body: 'Hallo',
    sent_hash: Buffer.from(words),
    html: '<p>Hallo</p>',
    excerpt: 'Hallo',
    created_at: new Date(),
  });
  await app.db.query('UPDATE conversation SET head_seq = 1, last_position = 1 WHERE id = $1', [topic.id]);
  const logEntry = await app.insert('moderation_log', {
    space_id: space.id,
    action: 'person-silenced',
    person_id: target.id,
  });
  const openCase = await app.insert('moderation_case', {
    space_id: space.id,
    kind: 'report',
    subject_id: message.id,
  });
  const request = await app.insert('access_request', {
    email: `${randomUUID()}@stadt.example`,
    name: 'Neu',
    organization_name: 'Stadt Neu',
  });
  const round = await app.insert('signature_round', { id: v7(), name: 'Runde', held_on: '2026-03-03' });
  const document = await app.insert('document', {
    id: v7(),
    space_id: space.id,
    place: 'n',
    title: 'Satzung',
    created_by: author.id,
  });
  const version = await app.insert('document_version', {
    document_id: document.id,
    kind: 'named',
    name: 'Entwurf',
    title: 'Satzung',
    content: gzipSync('{"content":[],"type":"doc"}'),
    hash: '0'.repeat(64),
    schema_version: 1,
  });
  const mail = await app.insert('mail_outbox', {
    recipient: 'wer@stadt.example',
    subject: 'Betreff',
    body: 'Text',
    state: 'failed',
    next_attempt_at: new Date(Date.now() + 86_400_000),
  });
  const file = await makeFile(app, { personId: author.id, messageId: message.id });
  return {
    actor,
    author,
    target,
    organization,
    space,
    board,
    empty,
    topic,
    message,
    document,
    version,
    file,
    request,
    round,
    mail,
    openCase,
    logEntry,
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** The address of a route in this world. */
export function addressOf({ method, path }: Route, world: World): string {
  const parameters: Record<string, string> = {
    affiliationId: v7(),
    approvalId: v7(),
    number: '1',
    caseId: world.openCase.id,
    entryId: world.logEntry.id,
    boardId: world.empty.id,
    conversationId: world.topic.id,
    criterion: 'mandate',
    documentId: world.document.id,
    emoji: '👍',
    exportId: v7(),
    fileId: method === 'PUT' ? v7() : world.file.id,
    hash: '0'.repeat(64),
    id: world.round.id,
    invitationId: v7(),
    key: world.organization.id,
    mailId: world.mail.id,
    messageId: world.message.id,
    personId: world.target.id,
    place: `reply:${world.topic.id}`,
    requestId: world.request.id,
    sessionId: v7(),
    versionId: world.version.id,
    slug: world.space.slug,
    spaceId: world.space.id,
    token: 'x'.repeat(46),
    viewId: v7(),
  };
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? name));
}
