import type { Delta, MessagePage } from '@app/contracts/conversations';
import {
  followPage,
  type Following,
  isBehind,
  receiveDelta,
  receiveHead,
  receivePage,
  replacePage,
  trimAround,
} from '@app/domain/following';
import { describe, expect, test } from '@jest/globals';
import { ModelConversation, seeded } from '../support/model-conversation.ts';

const fetchRest = (following: Following, server: ModelConversation, most?: number): Following => {
  let current = following;
  for (;;) {
    const delta = server.changes(current.view.head, most);
    current = receiveDelta(current, delta);
    if (!delta.more) return current;
  }
};

/** What somebody sees who opens the same part of the conversation now. */
function fresh(server: ModelConversation, { view }: Following) {
  const first = view.messages[0]?.position ?? 1;
  const page = server.page({ after: first - 1, limit: Math.max(view.messages.length, 1) });
  return page.messages;
}

function expectFresh(following: Following, server: ModelConversation) {
  const { view } = following;
  expect(isBehind(following)).toBe(false);
  expect(view.messages).toEqual(fresh(server, following));
  expect(view.conversation).toEqual(server.conversation());
  expect(view.hasBefore).toBe((view.messages[0]?.position ?? 1) > 1);
  expect(view.hasAfter).toBe((view.messages.at(-1)?.position ?? 0) < server.lastPosition);
}

const kinds: [string, (server: ModelConversation) => Delta][] = [
  ['a new message', (server) => server.add()],
  ['an edit', (server) => server.change(2, { body: 'Neu', html: '<p>Neu</p>', revision: 1 })],
  ['a deletion', (server) => server.change(2, { state: 'deleted', body: '', html: '' })],
  ['a restored message', (server) => server.change(2, { state: 'visible', body: 'Wieder da' })],
  ['a reaction', (server) => server.change(2, { reactions: [{ emoji: '👍', count: 3 }] })],
  ['a pin', (server) => server.change(2, { pinned: true })],
  ['a title', (server) => server.update({ title: 'Neuer Titel' })],
  ['a lock', (server) => server.update({ state: 'locked' })],
];

describe.each(kinds)('%s', (_, happen) => {
  const start = () => {
    const server = new ModelConversation();
    for (let n = 0; n < 3; n += 1) server.add();
    return { server, following: followPage(server.page()) };
  };

  test('is seen by who gets it pushed', () => {
    const { server, following } = start();
    expectFresh(receiveDelta(following, happen(server)), server);
  });

  test('pushed twice is the same as once', () => {
    const { server, following } = start();
    const delta = happen(server);
    const once = receiveDelta(following, delta);
    expect(receiveDelta(once, delta)).toEqual(once);
  });

  test('whose push comes before an earlier one waits for it', () => {
    const { server, following } = start();
    const earlier = server.add();
    const early = receiveDelta(following, happen(server));
    expect(isBehind(early)).toBe(true);
    expect(early.view.messages).toHaveLength(3);
    expectFresh(receiveDelta(early, earlier), server);
  });

  test('whose push was lost is fetched', () => {
    const { server, following } = start();
    happen(server);
    const behind = receiveHead(following, server.conversation().head);
    expect(isBehind(behind)).toBe(true);
    expectFresh(fetchRest(behind, server), server);
  });
});

/** One step of a long day: something changes, and pushes arrive in any order, doubled, merged or not at all. */
function changeSomething(server: ModelConversation, random: () => number): Delta {
  const position = 1 + Math.floor(random() * server.lastPosition);
  const pick = Math.floor(random() * 10);
  if (pick < 4 || server.lastPosition === 0) return server.add();
  const { revision } = server.message(position);
  if (pick === 4) return server.change(position, { body: `Neu ${random()}`, revision: revision + 1 });
  if (pick === 5) return server.change(position, { state: 'deleted', body: '', html: '' });
  if (pick === 6) return server.change(position, { state: 'visible', body: 'Wieder da' });
  if (pick === 7) return server.change(position, { reactions: [{ emoji: '👍', count: 1 + pick }] });
  if (pick === 8) return server.change(position, { pinned: random() < 0.5 });
  return random() < 0.5
    ? server.update({ title: `Titel ${random()}` })
    : server.update({ state: random() < 0.5 ? 'locked' : 'open' });
}

/** Under load the server merges what follows on one another before it sends. */
function merged(a: Delta, b: Delta): Delta {
  const rows = new Map([...a.changes.messages, ...b.changes.messages].map((row) => [row.id, row]));
  const conversation = b.changes.conversation ?? a.changes.conversation;
  return {
    conversation: a.conversation,
    from: a.from,
    to: b.to,
    changes: { ...(conversation && { conversation }), messages: [...rows.values()] },
  };
}

function turnPages(following: Following, server: ModelConversation, random: () => number): Following {
  const { view } = following;
  const first = view.messages[0]?.position ?? 1;
  const last = view.messages.at(-1)?.position ?? 0;
  const pick = random();
  if (pick < 0.3 && view.hasBefore) return receivePage(following, server.page({ before: first, limit: 10 }));
  if (pick < 0.6 && view.hasAfter) return receivePage(following, server.page({ after: last, limit: 10 }));
  if (pick < 0.8) return { ...following, view: trimAround(view, first + Math.floor(random() * 20), 15) };
  const around = 1 + Math.floor(random() * Math.max(1, server.lastPosition));
  return replacePage(following, server.page({ around, limit: 12 }));
}

/** A client on a bad line. */
class Client {
  following: Following;
  private onTheWay: Delta[] = [];
  private latePages: MessagePage[] = [];
  private readonly server: ModelConversation;
  private readonly random: () => number;

  constructor(server: ModelConversation, random: () => number) {
    this.server = server;
    this.random = random;
    this.following = followPage(server.page({ limit: 10 }));
  }

  send(delta: Delta) {
    const previous = this.onTheWay.at(-1);
    if (previous?.to === delta.from && this.random() < 0.3) {
      this.onTheWay = [...this.onTheWay.slice(0, -1), merged(previous, delta)];
    } else if (this.random() < 0.8) this.onTheWay.push(delta);
  }

  /** One push, wherever it stands in the queue; it may come again. */
  receiveOne() {
    const place = Math.floor(this.random() * this.onTheWay.length);
    const arriving = this.onTheWay[place];
    if (!arriving) return;
    this.following = receiveDelta(this.following, arriving);
    if (this.random() < 0.8) this.onTheWay = this.onTheWay.toSpliced(place, 1);
  }

  read() {
    const { random, server } = this;
    if (random() < 0.1) this.following = turnPages(this.following, server, random);
    const last = this.following.view.messages.at(-1)?.position;
    if (random() < 0.1) this.latePages.push(server.page({ after: last }));
    if (random() < 0.1) {
      for (const page of this.latePages) this.following = receivePage(this.following, page);
      this.latePages = [];
    }
    if (random() < 0.05) this.following = fetchRest(this.following, server, 1 + Math.floor(random() * 5));
  }

  catchUp() {
    this.following = fetchRest(this.following, this.server, 3);
    for (const delta of this.onTheWay) this.following = receiveDelta(this.following, delta);
  }
}

test.each(Array.from({ length: 300 }, (_, seed) => seed))(
  'stale state, pushes in any order, doubled and lost, pages turned late, then a fetch: fresh state (seed %i)',
  (seed) => {
    const random = seeded(seed);
    const server = new ModelConversation();
    for (let n = Math.floor(random() * 40); n > 0; n -= 1) server.add();
    const client = new Client(server, random);
    for (let step = 0; step < 120; step += 1) {
      client.send(changeSomething(server, random));
      client.read();
      while (random() < 0.5) client.receiveOne();
    }
    client.catchUp();
    expectFresh(client.following, server);
  },
);

test('a view stays bounded around what is being read, and what was dropped comes back as a page', () => {
  const server = new ModelConversation();
  for (let n = 0; n < 100; n += 1) server.add();
  const view = followPage(server.page({ limit: 100 })).view;

  const middle = trimAround(view, 50, 40);
  expect([middle.messages[0]?.position, middle.messages.at(-1)?.position]).toEqual([30, 69]);
  expect([middle.hasBefore, middle.hasAfter]).toEqual([true, true]);
  const end = trimAround(view, 100, 40);
  expect([end.messages[0]?.position, end.hasAfter]).toEqual([61, false]);
  const start = trimAround(view, 3, 40);
  expect([start.messages.at(-1)?.position, start.hasBefore]).toEqual([40, false]);
  expect(trimAround(view, 50, 100)).toBe(view);
});
