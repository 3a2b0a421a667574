import { resolve } from 'node:path';
import * as z from 'zod';

const root = resolve(import.meta.dirname, '../../../..');
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

const environment = z.object({
  /** The Chromium that writes PDF; found in its usual places otherwise. */
  CHROMIUM: z.string().min(1).optional(),
  /** clamd on TCP; without one, uploads are not scanned. */
  CLAMAV_URL: z.url({ protocol: /^(clamav|tcp)$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  DATA_DIR: z.string().min(1).default('data'),
  DEMO: onOff.default(false),
  HOST: z.string().min(1).optional(),
  /** The LibreOffice that reads ODT; found in its usual places otherwise. */
  LIBREOFFICE: z.string().min(1).optional(),
  /** Where this server itself receives mail, such as `smtp://0.0.0.0:2525` or `lmtp://127.0.0.1:2424`; off otherwise. */
  MAIL_IN: z.url({ protocol: /^(smtp|lmtp)$/ }).optional(),
  /** Behind the @ of the addresses that mails are answered to; the host of PUBLIC_URL otherwise. */
  MAIL_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'must be a host name in small letters')
    .optional(),
  MAIL_FROM: z.string().includes('@').default('Kommunen-Netzwerk <netzwerk@localhost>'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.parse(url)?.pathname === '/', 'must be an origin, without a path')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  TRUST_PROXY: onOff.default(false),
  /** Messages, edits and reactions of one person; as many may come at once after a pause. */
  WRITES_PER_MINUTE: z.coerce.number().int().min(1).default(120),
});

export const CONFIG = Symbol('config');
export type Config = ReturnType<typeof loadConfig>;

/** Thrown for a wrong variable; the message names it. */
export class ConfigError extends Error {}

/** The only reader of the environment; a wrong variable stops the process before it listens. */
export function loadConfig(env: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Wrong configuration:\n${lines.join('\n')}`);
  }
  const variables = parsed.data;
  const publicUrl = new URL(variables.PUBLIC_URL ?? `http://localhost:${variables.PORT}`);
  return {
    chromium: variables.CHROMIUM,
    clamavUrl: variables.CLAMAV_URL ? new URL(variables.CLAMAV_URL) : undefined,
    databaseUrl: variables.DATABASE_URL,
    databasePool: variables.DATABASE_POOL,
    dataDir: resolve(root, variables.DATA_DIR),
    demo: variables.DEMO,
    /** The demo signs anybody in with one click, so it is not offered to a network unless somebody asks for it. */
    host: variables.HOST ?? (variables.DEMO ? '127.0.0.1' : '0.0.0.0'),
    libreOffice: variables.LIBREOFFICE,
    mailIn: variables.MAIL_IN,
    mailDomain: variables.MAIL_DOMAIN ?? publicUrl.hostname,
    mailFrom: variables.MAIL_FROM,
    port: variables.PORT,
    /** The one origin that browsers may connect from. */
    publicUrl,
    smtpUrl: variables.SMTP_URL,
    trustProxy: variables.TRUST_PROXY,
    writesPerMinute: variables.WRITES_PER_MINUTE,
    assets: resolve(root, 'apps/api/assets'),
    webRoot: resolve(root, 'apps/web/dist/site'),
  };
}
