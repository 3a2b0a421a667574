import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Controller, Get, Module, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

// The baseline of the hot read: the same framework hands out the same bytes, and does nothing else.
const body = readFileSync(process.argv[3] ?? '');

class Bare {
  read(reply: FastifyReply) {
    void reply.header('content-type', 'application/json; charset=utf-8').send(body);
  }
}
// By hand, because Node reads this file without a compiler.
const handler = Object.getOwnPropertyDescriptor(Bare.prototype, 'read') ?? {};
Controller()(Bare);
Get('page')(Bare.prototype, 'read', handler);
Res()(Bare.prototype, 'read', 0);

class BareModule {}
Module({ controllers: [Bare] })(BareModule);

const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), {
  logger: false,
});
await app.listen(Number(process.argv[2]), '127.0.0.1');
process.stdout.write('ready\n');
