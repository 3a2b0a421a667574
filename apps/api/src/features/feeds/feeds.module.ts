import { Module } from '@nestjs/common';
import { FeedKeys } from './feed-keys.service.ts';
import { FeedsController } from './feeds.controller.ts';
import { PostFeed } from './post-feed.service.ts';

/** Posts in feed readers. */
@Module({ controllers: [FeedsController], providers: [FeedKeys, PostFeed] })
export class FeedsModule {}
