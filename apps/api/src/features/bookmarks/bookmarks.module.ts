import { Module } from '@nestjs/common';
import { BookmarksController } from './bookmarks.controller.ts';
import { Bookmarks } from './bookmarks.service.ts';
import { Reminders } from './reminders.ts';

/** Messages of any conversation that a person wants to come back to. */
@Module({ controllers: [BookmarksController], providers: [Bookmarks, Reminders] })
export class BookmarksModule {}
