import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { ConversationWriter } from '@app/api/core/conversations/conversation-writer.ts';
import type { Config } from '@app/api/platform/config.ts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

// The baseline of sending: this very server, but every message gets a transaction of its own from a pool of 16.
const built = (file: string) =>
  import(
    pathToFileURL(resolve(import.meta.dirname, '../../../apps/api/dist', file)).href
  ) as Promise<unknown>;
const { createApp } = (await built('create-app.js')) as {
  createApp: (config: Config) => Promise<NestFastifyApplication>;
};
const { loadConfig } = (await built('platform/config.js')) as { loadConfig: (env: object) => Config };
const writers = (await built('core/conversations/conversation-writer.js')) as {
  ConversationWriter: typeof ConversationWriter;
};

const config = loadConfig({ ...process.env, DATABASE_POOL: '16' });
const app = await createApp(config);
type Outcome = { ok: true; delta: never } | { ok: false; error: Error };
const writer = app.get(writers.ConversationWriter) as unknown as {
  write: (conversation: string, change: unknown) => Promise<unknown>;
  commit: (conversation: string, changes: unknown[]) => Promise<Outcome[]>;
};
writer.write = async (conversation, change) => {
  const [outcome] = await writer.commit(conversation, [change]);
  if (!outcome?.ok) throw outcome?.error ?? new Error('unreachable');
  return outcome.delta;
};
await app.listen(config.port, '127.0.0.1');
process.stdout.write('ready\n');
