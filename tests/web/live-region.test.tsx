import { LiveRegion } from '@app/web/app/shell/live-region.tsx';
import { ConversationStore } from '@app/web/conversations/conversation-store.ts';
import { useMessageAnnouncements } from '@app/web/conversations/use-message-announcements.ts';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, render } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { ModelConversation, personCalled } from '../support/model-conversation.ts';
import { ModelSource } from '../support/model-source.ts';
import '../support/page-texts.ts';

const [reader, ben] = [personCalled('Berta Leser', 2), personCalled('Ben Groß', 3)];
const seconds = 20;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function Open({ store }: { store: ConversationStore }) {
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  useMessageAnnouncements(state, reader.id, true);
  return <LiveRegion />;
}

async function openList() {
  const server = new ModelConversation();
  server.add();
  const store = new ConversationStore({ source: new ModelSource(server), personId: reader.id });
  await store.start();
  const { container } = render(<Open store={store} />);
  const region = container.querySelector('output');
  if (!region) throw new Error('no live region');
  return { server, store, region };
}

/** How many messages a sentence of the region stands for. */
const countIn = (text: string) => Number(/^(\d+) neue/.exec(text)?.[1] ?? (text === '' ? 0 : 1));

test.each([1, 10, 50])(
  'at %i messages a second the live region speaks every two seconds, of all of them',
  async (rate) => {
    const { server, store, region } = await openList();
    const log: { at: number; text: string }[] = [];
    let shown = region.firstElementChild;
    const look = () => {
      if (region.firstElementChild === shown) return;
      shown = region.firstElementChild;
      log.push({ at: Date.now(), text: region.textContent ?? '' });
    };
    const pause = 1_000 / rate;
    for (let n = 1; n <= rate * seconds; n += 1) {
      act(() => {
        store.receive(server.add({ author: ben, body: `Nachricht ${n}` }));
        store.look(n + 1, true); // whoever reads along is at the end
      });
      for (let passed = 0; passed < pause; passed += 10) {
        act(() => jest.advanceTimersByTime(Math.min(10, pause - passed)));
        look();
      }
    }
    act(() => jest.advanceTimersByTime(2_500));
    look();

    const gaps = log.slice(1).map(({ at }, index) => at - (log[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_990); // looked at every 10 ms
    expect(log.length).toBeGreaterThanOrEqual(seconds / 2 - 1);
    expect(log.reduce((sum, { text }) => sum + countIn(text), 0)).toBe(rate * seconds);
  },
);

test('one message alone is read out with the name of its author', async () => {
  const { server, store, region } = await openList();
  act(() => void store.receive(server.add({ author: ben, body: 'Guten Morgen' })));
  act(() => jest.advanceTimersByTime(100));
  expect(region.textContent).toBe('Ben Groß: Guten Morgen');
  act(() => void store.receive(server.add({ author: reader, body: 'Ich selbst' })));
  act(() => jest.advanceTimersByTime(5_000));
  expect(region.textContent).toBe('Ben Groß: Guten Morgen');
});
