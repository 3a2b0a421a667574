import type { Message } from '@app/contracts/messages';
import type { OutboxEntry } from '@app/web/conversations/outbox-storage.ts';
import { timelineOf } from '@app/web/conversations/timeline.ts';
import { expect, test } from '@jest/globals';
import { ModelConversation, personCalled } from '../support/model-conversation.ts';

const [ada, ben] = [personCalled('Ada', 1), personCalled('Ben', 2)];
const noon = new Date(2026, 2, 3, 12).getTime();
const at = (minutes: number) => new Date(noon + minutes * 60_000).toISOString();

function messagesOf(...values: Partial<Message>[]): Message[] {
  const server = new ModelConversation();
  for (const value of values) server.add(value);
  return server.page().messages;
}

const entry = (body: string): OutboxEntry => ({
  id: `entry ${body}`,
  conversation: 'c',
  body,
  replyTo: null,
  createdAt: at(60),
  state: 'waiting',
  problem: null,
  attempts: 0,
  head: null,
});

const show = (messages: Message[], more: Partial<Parameters<typeof timelineOf>[0]> = {}) =>
  timelineOf({ messages, pending: [], unreadAfter: null, personId: ada.id, groups: true, ...more }).map(
    (row) => {
      if (row.kind === 'day' || row.kind === 'unread') return row.kind;
      const text = row.kind === 'pending' ? row.entry.body : row.message.body;
      return (row.kind === 'reply' ? '> ' : '') + (row.starts ? `${text} +` : text);
    },
  );

test('what one person writes within five minutes stands together', () => {
  const messages = messagesOf(
    { author: ben, body: 'a', createdAt: at(0) },
    { author: ben, body: 'b', createdAt: at(2) },
    { author: ada, body: 'c', createdAt: at(3) },
    { author: ada, body: 'd', createdAt: at(9) },
  );
  expect(show(messages)).toEqual(['day', 'a +', 'b', 'c +', 'd +']);
  expect(show(messages, { groups: false })).toEqual(['day', 'a +', 'b +', 'c +', 'd +']);
});

test('a new day, an answer and a removed message start anew', () => {
  const messages = messagesOf(
    { author: ben, body: 'a', createdAt: at(-24 * 60) },
    { author: ben, body: 'b', createdAt: at(0) },
    { author: ben, body: 'c', createdAt: at(1), replyTo: { id: 'x', author: ada, excerpt: 'Frage' } },
    { author: ben, body: '', state: 'deleted', createdAt: at(2) },
    { author: ben, body: 'd', createdAt: at(3) },
  );
  expect(show(messages)).toEqual(['day', 'a +', 'day', 'b +', 'c +', ' +', 'd +']);
});

test('the line of new messages stands before the first one of somebody else', () => {
  const messages = messagesOf(
    { author: ben, body: 'a', createdAt: at(0) },
    { author: ada, body: 'b', createdAt: at(1) },
    { author: ben, body: 'c', createdAt: at(2) },
  );
  expect(show(messages, { unreadAfter: 1 })).toEqual(['day', 'a +', 'b +', 'unread', 'c +']);
  expect(show(messages, { unreadAfter: 3 })).toEqual(['day', 'a +', 'b +', 'c +']);
});

test('what is not sent yet stands at the end, and not twice once it has arrived', () => {
  const messages = messagesOf({ author: ada, body: 'a', createdAt: at(0) });
  expect(show(messages, { pending: [entry('b'), entry('c')] })).toEqual(['day', 'a +', 'b', 'c']);
  const [arrived] = messages;
  const same = { ...entry('a'), id: arrived?.id ?? '' };
  expect(show(messages, { pending: [same] })).toEqual(['day', 'a +']);
});

test('replies in a thread are lines within the conversation, and messages within the thread', () => {
  const thread = 'root';
  const messages = messagesOf(
    { id: thread, author: ben, body: 'a', createdAt: at(0), replyCount: 3 },
    { author: ada, body: 'b', createdAt: at(1), thread },
    { author: ben, body: 'c', createdAt: at(2), thread },
    { author: ben, body: 'd', createdAt: at(3) },
    { author: ben, body: 'e', createdAt: at(4), thread },
  );
  expect(show(messages)).toEqual(['day', 'a +', '> b +', '> c', 'd +', '> e +']);
  expect(show(messages, { groups: false })).toEqual(['day', 'a +', 'b +', 'c +', 'd +', 'e +']); // a topic
  const ofThread = messages.filter(({ id, thread: of }) => id === thread || of === thread);
  expect(show(ofThread, { thread })).toEqual(['day', 'a +', 'b +', 'c +', 'e']);
});
