import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Bookmarks } from './bookmarks.service.ts';

/** Whoever wants to be reminded at nine does not mind a minute. */
const every = 60_000;

@Injectable()
export class Reminders {
  constructor(jobs: Jobs, bookmarks: Bookmarks) {
    jobs.every('reminders', { milliseconds: every }, () => bookmarks.remind());
  }
}
