import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@app/api/create-app.ts';
import { loadConfig } from '@app/api/platform/config.ts';
import { Database } from '@app/api/platform/database/database.ts';
import type { PlatformRole } from '@app/contracts/people';
import type { Ack, ClientToServer, Joined, ServerToClient } from '@app/contracts/realtime';
import type { Route, RouteCall, RouteOutput } from '@app/contracts/route';
import type { SpaceKind, SpaceRole, SpaceVisibility } from '@app/contracts/spaces';
import { io, type Socket } from 'socket.io-client';
import { v7 } from 'uuid';
import { createDatabase } from './databases.js';
import { openClient } from './client.ts';

export type TestSocket = Socket<ServerToClient, ClientToServer>;
export type TestApp = Awaited<ReturnType<typeof startApp>>;
export type TestPerson = Awaited<ReturnType<TestApp['makePerson']>>;

const createTestDatabase = () => createDatabase(`test_${randomUUID().replaceAll('-', '')}`);

interface StartOptions {
  databaseUrl?: string;
  /** For a browser, whose requests name their origin: the server must know its own address. */
  port?: number;
  env?: Record<string, string>;
}

/** The real server, on a fresh copy of the migrated database unless another is named. */
export async function startApp({ databaseUrl, port = 0, env = {} }: StartOptions = {}) {
  databaseUrl ??= await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'data-'));
  const app = await createApp(
    loadConfig({
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      ...(port > 0 && { PUBLIC_URL: `http://127.0.0.1:${port}` }),
      WRITES_PER_MINUTE: '1000000',
      ...env,
    }),
  );
  await app.listen(port, '127.0.0.1').catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const url = await app.getUrl();
  const db = app.get(Database);
  const sockets: TestSocket[] = [];

  async function insert<Row = { id: string }>(table: string, values: Record<string, unknown>): Promise<Row> {
    const names = Object.keys(values);
    const [row] = await db.query<Row>(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING *`,
      Object.values(values),
    );
    if (!row) throw new Error('unreachable');
    return row;
  }

  /** A cookie header of a new session. */
  async function openSession(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await insert('session', {
      token_hash: createHash('sha256').update(token).digest(),
      person_id: personId,
      expires_at: new Date(Date.now() + 86_400_000),
    });
    return `session=${token}`;
  }

  function openSocket(headers: Record<string, string>): TestSocket {
    const socket: TestSocket = io(url, {
      extraHeaders: headers,
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
    });
    sockets.push(socket);
    return socket;
  }

  /** With an `ags`, the municipality or district that every database has. */
  async function makeOrganization(values: { name?: string; kind?: string; ags?: string } = {}) {
    const name = values.name ?? `Stadt ${randomUUID().slice(0, 8)}`;
    const [known] = await db.query<{ id: string }>(`SELECT id FROM organization WHERE ags = $1`, [
      values.ags,
    ]);
    return known ?? insert('organization', { kind: 'initiative', name, display_name: name, ...values });
  }

  async function makePerson(
    values: { name?: string; platformRole?: PlatformRole; organizationId?: string } = {},
  ) {
    const organizationId = values.organizationId ?? (await makeOrganization()).id;
    const person = await insert('person', {
      name: values.name ?? 'Ada Muster',
      email: `${randomUUID()}@stadt.example`,
      platform_role: values.platformRole ?? 'member',
      organization_id: organizationId,
    });
    await insert('affiliation', { person_id: person.id, organization_id: organizationId });
    const cookie = await openSession(person.id);
    const client = openClient(url, { cookie });
    return {
      id: person.id,
      organizationId,
      cookie,
      ...client,
      /** Calls a route and gives its answer; a refusal is thrown. */
      async call<R extends Route>(route: R, given: RouteCall<R>): Promise<RouteOutput<R>> {
        const answer = await client.ask(route, given);
        if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
        return answer.body as RouteOutput<R>;
      },
      async connect() {
        const socket = openSocket({ cookie });
        await new Promise<void>((resolve, reject) => {
          socket.once('connect', resolve);
          socket.once('connect_error', reject);
        });
        return {
          socket,
          join: (...streams: string[]): Promise<Ack<Joined>> =>
            socket.timeout(15_000).emitWithAck('join', { streams }),
        };
      },
    };
  }

  async function makeSpace(
    values: {
      kind?: SpaceKind;
      visibility?: SpaceVisibility;
      name?: string;
      members?: Partial<Record<SpaceRole, { id: string }[]>>;
    } = {},
  ) {
    const space = await insert('space', {
      slug: `raum-${randomUUID()}`,
      kind: values.kind ?? 'topic',
      visibility: values.visibility ?? 'network',
      name: values.name ?? 'Ehrenamtskarte',
    });
    for (const [role, people] of Object.entries(values.members ?? {}))
      for (const { id } of people) await insert('space_member', { space_id: space.id, person_id: id, role });
    return space;
  }

  const makeBoard = (values: { spaceId: string; name?: string }) =>
    insert('board', { space_id: values.spaceId, name: values.name ?? `Forum ${randomUUID().slice(0, 8)}` });

  async function makeConversation(
    values: { spaceId?: string; kind?: string; title?: string; state?: string; boardId?: string } = {},
  ) {
    const spaceId = values.spaceId ?? (await makeSpace()).id;
    return insert('conversation', {
      id: v7(),
      kind: values.kind ?? 'channel',
      space_id: spaceId,
      board_id: values.boardId ?? null,
      title: values.title ?? 'Allgemeines',
      state: values.state ?? 'open',
    });
  }

  return {
    app,
    dataDir,
    databaseUrl,
    db,
    url,
    insert,
    openSession,
    openSocket,
    makeOrganization,
    makePerson,
    makeSpace,
    makeBoard,
    makeConversation,
    /** Somebody without an account. */
    visitor: openClient(url, {}),
    async stop() {
      for (const socket of sockets) socket.disconnect();
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
