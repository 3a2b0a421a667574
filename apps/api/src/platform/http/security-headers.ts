import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Strict: nothing inline, nothing from another host. `data:` because KERN draws its icons from data URLs. */
const pagePolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
].join('; ');

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const onPages = {
  ...everywhere,
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-frame-options': 'DENY',
};

/** Answers of the API are data: even opened by themselves they may load and run nothing, and nobody keeps them. */
const onAnswers = {
  ...everywhere,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Constant headers, put together once: composing them for every answer cost 5 % of a hot read. */
export function setSecurityHeaders(app: NestFastifyApplication, publicUrl: URL): void {
  const transport =
    publicUrl.protocol === 'https:'
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {};
  const pages = { ...onPages, ...transport };
  const answers = { ...onAnswers, ...transport };
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      void reply.headers(request.url.startsWith('/api/') ? answers : pages);
      done();
    });
}
