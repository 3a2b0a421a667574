import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from './config.ts';
import { Database } from './database/database.ts';
import { HealthController } from './health/health.controller.ts';
import { AccessGuard } from './http/access.guard.ts';
import { Jobs } from './jobs/jobs.ts';
import { LastWork } from './last-work.ts';
import { Lines } from './http/lines.ts';
import { Mail } from './mail/mail.ts';
import { MailDelivery } from './mail/mail-delivery.ts';
import { MailListener } from './mail/mail-listener.ts';
import { MailTrouble } from './mail/mail-trouble.ts';
import { ReturnPaths } from './mail/return-path.ts';
import { ProblemFilter } from './problems.ts';
import { OpenApiController } from './http/open-api.controller.ts';
import { PublicPost } from './http/public-post.ts';
import { ServedRoutes } from './http/served-routes.ts';
import { Realtime } from './realtime/realtime.ts';
import { RealtimeGateway } from './realtime/realtime.gateway.ts';
import { Streams } from './realtime/streams.ts';
import { FileStore } from './storage/file-store.ts';
import { Signatures } from './signatures.ts';

@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.databaseUrl,
          autoLoadEntities: true,
          synchronize: false,
          poolSize: config.databasePool,
          connectTimeoutMS: 3_000,
          // What hangs gives its connection back; migrations have connections of their own and take their time.
          extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
        }),
      ],
      controllers: [HealthController, OpenApiController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        Database,
        FileStore,
        Jobs,
        LastWork,
        Lines,
        PublicPost,
        ServedRoutes,
        Mail,
        MailDelivery,
        MailListener,
        MailTrouble,
        ReturnPaths,
        Realtime,
        RealtimeGateway,
        Streams,
        Signatures,
      ],
      exports: [
        CONFIG,
        Database,
        FileStore,
        Jobs,
        LastWork,
        Mail,
        MailDelivery,
        MailListener,
        MailTrouble,
        Realtime,
        PublicPost,
        ReturnPaths,
        Signatures,
        Streams,
      ],
    };
  }
}
