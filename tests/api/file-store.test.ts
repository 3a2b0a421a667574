import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadConfig } from '@app/api/platform/config.ts';
import { FileStore } from '@app/api/platform/storage/file-store.ts';
import { afterAll, expect, test } from '@jest/globals';

const dataDir = mkdtempSync(join(tmpdir(), 'store-'));
const incoming = join(dataDir, 'incoming');
const store = new FileStore(loadConfig({ DATABASE_URL: 'postgres://x', DATA_DIR: dataDir }));
afterAll(() => rmSync(dataDir, { recursive: true }));

test('a full disk is said in words, and half a file does not stay on it', async () => {
  const disk = Readable.from(
    (function* () {
      yield Buffer.alloc(1000);
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    })(),
  );
  await expect(store.receive(disk)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('kein Platz'),
  });
  expect(readdirSync(incoming)).toEqual([]);
});

test('what a crash left of an upload goes with a later start, what is on its way stays', async () => {
  mkdirSync(incoming, { recursive: true });
  for (const name of ['alt', 'neu']) writeFileSync(join(incoming, name), 'halb');
  const yesterday = Date.now() / 1000 - 90_000;
  utimesSync(join(incoming, 'alt'), yesterday, yesterday);
  await store.onApplicationBootstrap();
  expect(readdirSync(incoming)).toEqual(['neu']);
});
