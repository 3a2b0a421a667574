import {
  notifyManager,
  type QueryClient,
  type QueryKey,
  hashKey,
  useQueryClient,
} from '@tanstack/react-query';
import { ApiError } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { createStore, type Store, useStore } from '../lib/store.ts';
import { dismissToast, showToast } from './toasts.ts';

interface SavedAtOnce<Value, Answer> {
  /** What it is, among everything that is saved like this: two places that show it show the same. */
  key: QueryKey;
  /** As the server told it last. */
  saved: Value;
  save: (value: Value) => Promise<Answer>;
  /** The queries that `saved` comes from, and what follows from it: they are read again. */
  touches: readonly QueryKey[];
  /** After each save; puts the answer where `saved` is read from, when it tells that. */
  done?: (answer: Answer, value: Value) => void;
  /** What is said of a failure, where the server's own words are none or not enough. */
  explain?: (error: unknown) => string;
}

type Chosen = { value: unknown } | undefined;

/** What somebody chose, until the server's word for it is on the screen. */
interface Wish {
  chosen: Store<Chosen>;
  isSaving: boolean;
  failure: number | undefined;
}

const wishesOf = new WeakMap<QueryClient, Map<string, Wish>>();

function wishFor(client: QueryClient, key: QueryKey): Wish {
  const wishes = wishesOf.get(client) ?? new Map<string, Wish>();
  wishesOf.set(client, wishes);
  const name = hashKey(key);
  const wish: Wish = wishes.get(name) ?? {
    chosen: createStore<Chosen>(undefined),
    isSaving: false,
    failure: undefined,
  };
  wishes.set(name, wish);
  return wish;
}

/**
 * Something that is kept as soon as it is chosen. The choice shows within the event itself, because React puts a field
 * back that its state does not follow at once, and a query tells its change a moment later. It stays whatever older
 * answers arrive. One save is under way at a time; what was chosen meanwhile follows as one, so the last choice wins.
 * A failure shows again what holds, says so, and offers to try once more.
 */
export function useSavedAtOnce<Value, Answer>(kept: SavedAtOnce<Value, Answer>) {
  const client = useQueryClient();
  const wish = wishFor(client, kept.key);
  const chosen = useStore(wish.chosen) as { value: Value } | undefined;

  /** A function gets what is chosen now, which the last rendering may not know yet. */
  function choose(change: Value | ((before: Value) => Value)): void {
    const before = wish.chosen.get() as { value: Value } | undefined;
    const value =
      typeof change === 'function'
        ? (change as (before: Value) => Value)(before ? before.value : kept.saved)
        : change;
    if (wish.failure !== undefined) dismissToast(wish.failure);
    wish.failure = undefined;
    wish.chosen.set({ value });
    if (!wish.isSaving) void keep(client, wish, kept, choose);
  }
  return [chosen ? chosen.value : kept.saved, choose] as const;
}

async function keep<Value, Answer>(
  client: QueryClient,
  wish: Wish,
  { save, touches, done, explain = reasonOf }: SavedAtOnce<Value, Answer>,
  again: (value: Value) => void,
): Promise<void> {
  const readAgain = () => Promise.all(touches.map((queryKey) => client.invalidateQueries({ queryKey })));
  wish.isSaving = true;
  for (;;) {
    const chosen = wish.chosen.get() as { value: Value };
    const isLast = () => wish.chosen.get() === chosen;
    // A mutation, so that failures take the one path they have.
    const saving = client.getMutationCache().build(client, { mutationFn: save, meta: { errorShown: true } });
    const failure = await saving.execute(chosen.value).then(
      (answer) => done?.(answer, chosen.value),
      (error: unknown) => ({ text: explain(error) }),
    );
    const reading = isLast() && readAgain();
    if (!failure) await reading; // older answers that are still on their way are dropped with it
    if (!isLast()) continue;
    wish.isSaving = false;
    if (failure) {
      const retry = () => again(chosen.value);
      wish.failure = showToast(t('common.notSaved', { reason: failure.text }), { tone: 'danger', retry });
    }
    // Once the components that follow those queries know what came.
    notifyManager.schedule(() => isLast() && wish.chosen.set(undefined));
    return;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof ApiError ? error.problem.message : t('common.failed');
