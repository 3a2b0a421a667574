import { Module } from '@nestjs/common';
import { PushController } from './push.controller.ts';
import { PushKeys } from './push-keys.service.ts';
import { PushSignals } from './push-signals.service.ts';
import { PushSubscriptions } from './push-subscriptions.service.ts';

/** Web push: that something is new, to browsers that are closed. */
@Module({ controllers: [PushController], providers: [PushKeys, PushSignals, PushSubscriptions] })
export class PushModule {}
