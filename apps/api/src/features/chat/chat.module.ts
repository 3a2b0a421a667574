import { Module } from '@nestjs/common';
import { ChannelsController } from './channels.controller.ts';
import { ChannelsService } from './channels.service.ts';
import { DirectController } from './direct.controller.ts';
import { DirectService } from './direct.service.ts';
import { SwitcherController } from './switcher.controller.ts';
import { SwitcherService } from './switcher.service.ts';

@Module({
  controllers: [ChannelsController, DirectController, SwitcherController],
  providers: [ChannelsService, DirectService, SwitcherService],
})
export class ChatModule {}
