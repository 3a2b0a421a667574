import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Message } from '@app/contracts/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { selectMessages } from '../../core/conversations/message-view.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';
import { Limiter } from '../../platform/http/limiter.ts';
import { notFound } from '../../platform/problems.ts';
import { atomOf } from './atom.ts';
import { FeedKeys } from './feed-keys.service.ts';

interface Asked {
  token: string;
  spaceId: string;
  board: string | undefined;
}

interface PlaceRow {
  slug: string;
  name: string;
  board: string | null;
}

const postsShown = 50;

/** The latest posts of a forum for a feed reader. */
@Injectable()
export class PostFeed {
  private readonly reads = new Limiter({ burst: 60, perMinute: 30 });

  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly keys: FeedKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers by itself: Atom, or 304. */
  async send(asked: Asked, { request, reply }: { request: FastifyRequest; reply: FastifyReply }) {
    const body = await this.read(asked);
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(body);
  }

  /** What is written in a closed space stays there: many feed readers keep what they fetch with a third party. */
  private async read({ token, spaceId, board }: Asked): Promise<string> {
    const reader = await this.keys.holder(token);
    this.reads.take(reader.personId);
    const { visibility } = await this.spaces.demand(reader, spaceId);
    if (visibility === 'closed') throw notFound();
    const [place] = await this.db.query<PlaceRow>(
      `SELECT s.slug, s.name, b.name AS board FROM space s LEFT JOIN board b ON b.space_id = s.id AND b.id = $2
        WHERE s.id = $1`,
      [spaceId, board ?? null],
    );
    if (!place || (board && place.board === null)) throw notFound();
    const posts = await this.posts(spaceId, board);
    const titles = await this.titles(posts);
    return atomOf({
      id: `urn:uuid:${board ?? spaceId}`,
      title: place.board === null ? place.name : `${place.name}: ${place.board}`,
      link: this.address(`/raeume/${place.slug}/forum${board ? `?forum=${board}` : ''}`),
      updated: posts.map(updatedAt).toSorted().at(-1) ?? new Date(0).toISOString(),
      entries: posts.map((post) => ({
        id: `urn:uuid:${post.id}`,
        title: `${post.position === 1 ? '' : 'Re: '}${titles.get(post.conversation) ?? ''}`,
        author: nameOf(post),
        published: post.createdAt,
        updated: updatedAt(post),
        link: this.address(`/beitrag/${post.id}`),
        html: post.html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${this.address('/')}`),
      })),
    });
  }

  /** Latest first. Topics with a late message hold the late messages, so few of them need to be looked into. */
  private async posts(spaceId: string, board: string | undefined): Promise<Message[]> {
    const posts = await selectMessages(
      this.db,
      `SELECT m.* FROM (
         SELECT id FROM conversation
          WHERE space_id = $1 AND kind = 'topic' AND moved_to IS NULL AND ($2::uuid IS NULL OR board_id = $2)
          ORDER BY last_message_at DESC NULLS LAST LIMIT ${postsShown}
       ) c
       CROSS JOIN LATERAL (
         SELECT * FROM message WHERE conversation_id = c.id AND state = 'visible'
          ORDER BY position DESC LIMIT ${postsShown}
       ) m ORDER BY m.created_at DESC LIMIT ${postsShown}`,
      [spaceId, board ?? null],
    );
    return posts.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  private async titles(posts: Message[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; title: string }>(
      `SELECT id, title FROM conversation WHERE id = ANY ($1)`,
      [posts.map(({ conversation }) => conversation)],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  private address(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}

const updatedAt = ({ createdAt, editedAt }: Message) => editedAt ?? createdAt;
const nameOf = ({ author: { name, organization } }: Message) =>
  organization === null ? name : `${name} (${organization})`;
