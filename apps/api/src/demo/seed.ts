import type { Database } from '../platform/database/database.ts';
import { startOfDemo } from './demo-clock.ts';
import { seedConversations } from './seed-conversations.ts';
import { seedDirects } from './seed-directs.ts';
import { seedDocuments } from './seed-documents.ts';
import { seedBookmarks, seedModeration } from './seed-moderation.ts';
import { seedNetwork } from './seed-network.ts';
import { seedPeople } from './seed-people.ts';
import { seedSpaces } from './seed-spaces.ts';

/**
 * Brings the demo network to life in a database without people, all of it or nothing. Two servers that start at the
 * same moment seed once. Answers whether it did anything.
 */
export function seedDemo(db: Database, now = new Date()): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('demo'))`);
    const [person] = await tx.query(`SELECT 1 AS one FROM person LIMIT 1`);
    if (person) return false;
    const start = startOfDemo(now);
    const organizations = await seedNetwork(tx, start);
    const people = await seedPeople(tx, start, organizations);
    const spaces = await seedSpaces(tx, start, people);
    await seedConversations(tx, start, people, spaces);
    await seedDirects(tx, start, people);
    const moderated = spaces.get('ehrenamtskarte');
    if (moderated) await seedModeration(tx, start, people, moderated);
    await seedBookmarks(tx, start);
    await seedDocuments(tx, start, people, spaces);
    return true;
  });
}
