import { Module } from '@nestjs/common';
import { CatchUpController } from './catch-up.controller.ts';
import { CatchUp } from './catch-up.service.ts';

/** The start page: what concerns somebody among all they have not read. */
@Module({ controllers: [CatchUpController], providers: [CatchUp] })
export class CatchUpModule {}
