import { v7 } from 'uuid';
import { renderMarkdown } from '../core/conversations/markdown.ts';
import { sentHashOf } from '../core/conversations/sent-hash.ts';
import type { Sql } from '../platform/database/database.ts';
import { demoContent } from './content/index.ts';
import type { DemoPost } from './content/shapes.ts';
import { minutesBefore } from './demo-clock.ts';
import { idOf } from './seed-network.ts';
import { type People, personOf } from './seed-people.ts';
import type { SeededSpace, SeededSpaces } from './seed-spaces.ts';

interface Draft {
  kind: 'topic' | 'channel';
  space: SeededSpace;
  board: string | null;
  title: string;
  purpose: string;
  tags: string[];
  pinned: boolean;
  state: 'open' | 'locked';
  posts: DemoPost[];
}

function drafts(spaces: SeededSpaces): Draft[] {
  const spaceOf = (key: string) => {
    const space = spaces.get(key);
    if (!space) throw new Error(`The content of the demo names the space "${key}", which does not exist`);
    return space;
  };
  const topics = demoContent.topics.map((topic): Draft => {
    const space = spaceOf(topic.space);
    return {
      kind: 'topic',
      space,
      board: idOf(space.boardIds, topic.board),
      title: topic.title,
      purpose: '',
      tags: topic.tags,
      pinned: topic.pinned ?? false,
      state: topic.locked ? 'locked' : 'open',
      posts: topic.posts,
    };
  });
  const channels = [...spaces.values()].flatMap((space) =>
    space.channels.map((channel): Draft => ({
      kind: 'channel',
      space,
      board: null,
      title: channel.name,
      purpose: channel.purpose,
      tags: [],
      pinned: false,
      state: 'open',
      posts:
        demoContent.chats.find((chat) => chat.space === space.key && chat.channel === channel.key)
          ?.messages ?? [],
    })),
  );
  return [...topics, ...channels];
}

interface Message {
  id: string;
  conversation: string;
  /** Place and number of the latest change: as if nothing had been changed since it was sent. */
  position: number;
  author: string;
  organization: string;
  body: string;
  hash: string;
  html: string;
  excerpt: string;
  mentions: string[];
  municipality_mentions: string[];
  reply: string | null;
  reactions: { emoji: string; count: number }[];
  created: Date;
}

interface Reaction {
  message: string;
  emoji: string;
  person: string;
  created: Date;
}

/** Conversations as the engine would have left them: positions without gaps, heads, counts, markers. */
export async function seedConversations(
  tx: Sql,
  start: Date,
  people: People,
  spaces: SeededSpaces,
): Promise<void> {
  const reactions: Reaction[] = [];
  const conversations = drafts(spaces).map((draft) => {
    const id = v7({ msecs: minutesBefore(start, draft.posts[0]?.at ?? 60).getTime() });
    const messages = messagesOf(draft, { id, start, people, reactions });
    return { ...draft, id, messages };
  });
  await insertConversations(tx, start, people, conversations);
  await insertMessages(
    tx,
    conversations.flatMap(({ messages }) => messages),
  );
  await tx.query(
    `INSERT INTO reaction (message_id, emoji, person_id, created_at)
     SELECT message, emoji, person, created
       FROM jsonb_to_recordset($1) AS r (message uuid, emoji text, person uuid, created timestamptz)`,
    [JSON.stringify(reactions)],
  );
  await insertMarkers(tx, people, conversations);
}

type Seeded = Draft & { id: string; messages: Message[] };

function messagesOf(
  draft: Draft,
  { id, start, people, reactions }: { id: string; start: Date; people: People; reactions: Reaction[] },
): Message[] {
  const byKey = new Map<string, string>();
  let before = 0;
  return draft.posts.map((post, index) => {
    // A line follows the one before, also when both are written down for the same minute.
    const created = new Date(Math.max(minutesBefore(start, post.at).getTime(), before + 9_000));
    before = created.getTime();
    const author = personOf(people, post.author);
    const messageId = v7({ msecs: created.getTime() });
    if (post.key) byKey.set(post.key, messageId);
    const given = Object.entries(post.reactions ?? {});
    for (const [emoji, keys] of given)
      for (const [place, key] of keys.entries())
        reactions.push({
          message: messageId,
          emoji,
          person: personOf(people, key).id,
          created: new Date(created.getTime() + (place + 1) * 1_000),
        });
    return {
      id: messageId,
      conversation: id,
      position: index + 1,
      author: author.id,
      organization: author.organization,
      body: post.body,
      hash: sentHashOf({ body: post.body }).toString('hex'),
      ...renderMarkdown(post.body),
      reply: post.replyTo ? idOf(byKey, post.replyTo) : null,
      reactions: given.map(([emoji, keys]) => ({ emoji, count: keys.length })),
      created,
    };
  });
}

async function insertConversations(
  tx: Sql,
  start: Date,
  people: People,
  conversations: Seeded[],
): Promise<void> {
  const rows = conversations.map(({ space, posts, messages, ...conversation }) => {
    const lead = space.members.find(({ role }) => role === 'lead')?.person ?? '';
    const author = personOf(people, conversation.kind === 'topic' ? (posts[0]?.author ?? lead) : lead);
    return {
      ...conversation,
      space: space.id,
      author: author.id,
      organization: author.organization,
      last: messages.length,
      created: messages[0]?.created ?? start,
      latest: messages.at(-1)?.created ?? null,
    };
  });
  await tx.query(
    `INSERT INTO conversation (id, kind, space_id, board_id, title, purpose, tags, pinned, state, head_seq,
                               last_position, author_id, author_organization_id, created_at, last_message_at)
     SELECT id, kind, space, board, title, purpose, tags, pinned, state, last, last, author, organization, created, latest
       FROM jsonb_to_recordset($1) AS r (id uuid, kind text, space uuid, board uuid, title text, purpose text,
            tags text[], pinned boolean, state text, last int, author uuid, organization uuid, created timestamptz,
            latest timestamptz)`,
    [JSON.stringify(rows)],
  );
}

async function insertMessages(tx: Sql, messages: Message[]): Promise<void> {
  await tx.query(
    `INSERT INTO message (id, conversation_id, position, seq, author_id, organization_id, body, sent_hash, html,
                          excerpt, mentions, municipality_mentions, reply_to, reactions, created_at)
     SELECT id, conversation, position, position, author, organization, body, decode(hash, 'hex'), html, excerpt,
            mentions, municipality_mentions, reply, reactions, created
       FROM jsonb_to_recordset($1) AS r (id uuid, conversation uuid, position int, author uuid, organization uuid,
            body text, hash text, html text, excerpt text, mentions uuid[],
            municipality_mentions text[], reply uuid, reactions jsonb,
            created timestamptz)`,
    [JSON.stringify(messages)],
  );
}

/** Everybody has read what was there at their last visit, and in any case up to what they wrote themselves. */
async function insertMarkers(tx: Sql, people: People, conversations: Seeded[]): Promise<void> {
  const markers = conversations.flatMap(({ id: conversation, space, messages }) =>
    space.members.map(({ person: key }) => {
      const { id: person, lastSeen } = personOf(people, key);
      const read = messages.findLast(({ author, created }) => author === person || created <= lastSeen);
      return { conversation, person, position: read?.position ?? 0, seen: lastSeen };
    }),
  );
  await tx.query(
    `INSERT INTO read_marker (person_id, conversation_id, position, updated_at)
     SELECT person, conversation, position, seen
       FROM jsonb_to_recordset($1) AS r (person uuid, conversation uuid, position int, seen timestamptz)`,
    [JSON.stringify(markers)],
  );
}
