import { Injectable } from '@nestjs/common';
import type { PictureSize } from '@app/contracts/files';
import type { Actor } from '@app/contracts/session';
import { canReadFile } from '@app/domain/file-rights';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { FileStore } from '../../platform/storage/file-store.ts';
import { ConversationAccess } from '../conversations/conversation-access.ts';
import { FilePlaces } from './file-places.ts';
import { type FileRow, keyOf } from './stored-files.ts';

interface ReadRow extends FileRow {
  places: { conversation: string; state: string }[] | null;
}

/** Files of a page do not change; whoever loses the right to one loses it with the next request. */
const headers = {
  'cache-control': 'private, no-cache',
  vary: 'cookie',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

@Injectable()
export class Files {
  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationAccess,
    private readonly store: FileStore,
    private readonly elsewhere: FilePlaces,
  ) {}

  /** The door: a file, if the actor may read it. @throws not_found */
  async readable(actor: Actor | null, fileId: string): Promise<FileRow> {
    const [row] = await this.db.query<ReadRow>(
      `SELECT f.*, (SELECT json_agg(json_build_object('conversation', m.conversation_id, 'state', m.state))
                      FROM message_file mf JOIN message m ON m.id = mf.message_id WHERE mf.file_id = f.id) AS places
         FROM file f WHERE f.id = $1`,
      [fileId],
    );
    if (!row || !(await this.mayRead(actor, row))) throw notFound();
    return row;
  }

  /** Answers by itself: bytes, or 304. */
  async send(
    actor: Actor | null,
    { fileId, size }: { fileId: string; size: PictureSize | undefined },
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  ) {
    const file = await this.readable(actor, fileId);
    const isPicture = file.width !== null;
    const shown = isPicture ? size : undefined;
    const tag = `"${file.id}.${shown ?? ''}"`;
    void reply.headers({ ...headers, etag: tag });
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    const opened = await this.store.open(keyOf(file.id, shown));
    if (!opened) throw notFound();
    return reply
      .headers({
        'content-type': contentType(shown ? 'image/webp' : file.media_type),
        'content-disposition': `${isPicture ? 'inline' : 'attachment'}; ${namesOf(file.name)}`,
        'content-length': opened.bytes,
      })
      .send(opened.stream);
  }

  private async mayRead(actor: Actor | null, { id, person_id, places }: ReadRow): Promise<boolean> {
    const found = await this.conversations.readableOf(
      actor,
      (places ?? []).map(({ conversation }) => conversation),
    );
    const facts = new Map(found.map((conversation) => [conversation.id, conversation.facts]));
    const seen = (places ?? []).flatMap(({ conversation, state }) => {
      const known = facts.get(conversation);
      return known ? [{ messageState: state, conversation: known }] : [];
    });
    if (places && seen.length === 0) return this.elsewhere.mayRead(actor, id);
    if (canReadFile(actor, { uploaderId: person_id, places: seen })) return true;
    return this.elsewhere.mayRead(actor, id);
  }
}

const contentType = (mediaType: string) =>
  mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType;

/** RFC 6266: the name for everyone, and for those who only read ASCII. */
function namesOf(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
