import 'reflect-metadata';
import cookies from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { AppModule } from './app.module.ts';
import { CalmLogger } from './platform/calm-logger.ts';
import { LastWork } from './platform/last-work.ts';
import type { Config } from './platform/config.ts';
import { sendProblem, toProblem } from './platform/problems.ts';
import { setSecurityHeaders } from './platform/http/security-headers.ts';
import { serveWebApp } from './platform/http/web-app.ts';
import { SocketAdapter } from './platform/realtime/socket-adapter.ts';

/** The whole server as it runs in production; the tests start the same one. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 1_000_000, // JSON bodies; uploads are streamed and have limits of their own
    // The proxy's own word: what stands before it in the header anybody can write.
    trustProxy: config.trustProxy && ((_address: string, hop: number) => hop === 0),
    forceCloseConnections: 'idle',
    // Addresses that no route is asked about, such as a malformed percent escape.
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) => {
      sendProblem(reply, toProblem(error));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new CalmLogger(),
    abortOnError: false,
  });
  app.setGlobalPrefix('api').useWebSocketAdapter(new SocketAdapter(app)).enableShutdownHooks();
  setSecurityHeaders(app, config.publicUrl);
  stopInOrder(app);
  await app.register(cookies);
  await app.register(multipart);
  await serveWebApp(app, config.webRoot);
  return app;
}

/** Whoever was still being answered does not keep the line open, and what they asked for is done to the end. */
function stopInOrder(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (!server.server.listening) void reply.header('connection', 'close');
    done();
  });
  server.addHook('onClose', () => app.get(LastWork).end()); // every request is answered by then
}
