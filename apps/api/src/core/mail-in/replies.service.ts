import { Injectable } from '@nestjs/common';
import { newMessage } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { MarkersService } from '../conversations/markers.service.ts';
import { MessagesService } from '../conversations/messages.service.ts';
import { clientIdOf } from './client-id.ts';
import { MailFiles } from './mail-files.service.ts';
import type { MailFile } from './read-mail.ts';

interface Place {
  conversation_id: string;
  /** Of the message that is answered; 0 if it has moved since. */
  position: number;
  /** The reply thread it is in. */
  thread_id: string | null;
  last_position: number;
  marker: number;
  path: string;
}

export interface Reply {
  actor: Actor;
  /** The message that the mail was about. */
  messageId: string;
  /** Tells this mail from every other; the same again posts nothing. */
  fingerprint: Buffer;
  body: string;
}

/** Posts an answer by mail the way the web does: same rights, limits and rules, at the moment it comes. */
@Injectable()
export class Replies {
  constructor(
    private readonly db: Database,
    private readonly messages: MessagesService,
    private readonly markers: MarkersService,
    private readonly files: MailFiles,
  ) {}

  /** Where the message is now, or the start page if it is gone. */
  async pathTo(messageId: string): Promise<string> {
    return (await this.find(messageId, null))?.path ?? '/';
  }

  /** @throws whatever the web would be told */
  async post(reply: Reply, files: MailFile[]): Promise<void> {
    const { actor, messageId, fingerprint } = reply;
    const place = await this.find(messageId, actor.personId);
    if (!place) throw notFound();
    const parsed = newMessage.safeParse({
      id: clientIdOf(messageId, fingerprint),
      body: await this.files.attach(reply, files),
      ...(place.thread_id !== null && { thread: place.thread_id }),
      // Below the last one an answer needs no quotation.
      ...(place.position < place.last_position && place.position > 1 && { replyTo: messageId }),
    });
    if (!parsed.success) throw new ProblemError('invalid_input', parsed.error.issues[0]?.message);
    await this.messages.send(actor, place.conversation_id, parsed.data);
    await this.keepUnread(actor, place);
  }

  /** Whoever writes has read everything above, but by mail they saw no further than what they answer. */
  private async keepUnread(actor: Actor, place: Place): Promise<void> {
    const seen = Math.max(place.marker, place.position);
    const [missed] = await this.db.query(
      `SELECT FROM message WHERE conversation_id = $1 AND position > $2 AND author_id <> $3 LIMIT 1`,
      [place.conversation_id, seen, actor.personId],
    );
    if (missed) await this.markers.mark(actor, place.conversation_id, seen, true);
  }

  private async find(messageId: string, personId: string | null): Promise<Place | undefined> {
    const [row] = await this.db.query<Place>(
      `SELECT c.id AS conversation_id, CASE c.id WHEN m.conversation_id THEN m.position ELSE 0 END AS position,
              CASE WHEN c.id = m.conversation_id AND c.kind <> 'topic' THEN m.thread_id END AS thread_id, c.last_position, COALESCE(rm.position, 0) AS marker,
              CASE WHEN s.slug IS NULL THEN '/'
                   WHEN c.kind = 'topic' THEN '/raeume/' || s.slug || '/forum/' || c.id || '/' || m.id
                   ELSE '/raeume/' || s.slug || '/chat/' || c.id END AS path
         FROM message m
         JOIN conversation o ON o.id = COALESCE(m.moved_to, m.conversation_id)
         JOIN conversation c ON c.id = COALESCE(o.moved_to, o.id)
         LEFT JOIN space s ON s.id = c.space_id
         LEFT JOIN read_marker rm ON rm.conversation_id = c.id AND rm.person_id = $2
        WHERE m.id = $1`,
      [messageId, personId],
    );
    return row;
  }
}
