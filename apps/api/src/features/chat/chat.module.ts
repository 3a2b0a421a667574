import { Module } from '@nestjs/common';
import { ChannelsController } from './channels.controller.ts';
import { ChannelsService } from './channels.service.ts';
import { DirectController } from './direct.controller.ts';
import { DirectService } from './direct.service.ts';

@Module({
  controllers: [ChannelsController, DirectController],
  providers: [ChannelsService, DirectService],
})
export class ChatModule {}
