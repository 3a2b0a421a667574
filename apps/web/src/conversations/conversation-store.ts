import type { Delta, MessagePage, OwnState } from '@app/contracts/conversations';
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
import { CatchUp, isRefusal } from './catch-up.ts';
import type { ConversationSource, Followed, PageRequest } from './conversation-source.ts';
import {
  type ConversationState,
  firstUnreadBefore,
  initialState,
  unreadCount,
} from './conversation-state.ts';
import { MissedMessages } from './missed-messages.ts';
import { problemBehind } from './problem-behind.ts';
import { ReadMarker } from './read-marker.ts';
import { Typists } from './typists.ts';

/** Where a page opens. `unread`: at the first message that was not read, or at the end. */
export type OpenAt = 'unread' | 'end' | { position: number };

interface Options {
  source: ConversationSource;
  /** Whoever reads; their own messages are never "missed". */
  personId: string | null;
  patience?: () => number;
}

/** More messages than this are not kept loaded. */
const mostLoaded = 400;
const slack = 50;

/**
 * One conversation as one browser tab knows it: joins the stream, reads, applies what is pushed, closes gaps, turns
 * pages both ways. Framework-free; `useConversation` shows it.
 */
export class ConversationStore {
  private state: ConversationState = initialState;
  private following: Following | null = null;
  readonly source: ConversationSource;
  private readonly listeners = new Set<() => void>();
  private readonly catchUp: CatchUp;
  private readonly marker: ReadMarker;
  private readonly typists = new Typists((typing) => this.set({ typing }));
  private followed: Followed | null = null;
  private early: Delta[] = [];
  private joins = 0;
  private readonly missed: MissedMessages;
  private reading = 0;

  constructor({ source, personId, patience }: Options) {
    this.source = source;
    this.missed = new MissedMessages(personId);
    this.marker = new ReadMarker({ move: (position, rewind) => source.mark(position, rewind) });
    this.catchUp = new CatchUp({
      fetch: () => source.changes(this.following?.view.head ?? 0),
      receive: (delta) => this.receive(delta),
      isBehind: () => this.following !== null && isBehind(this.following),
      refused: () => this.end(),
      ...(patience && { patience }),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isFollowed(): boolean {
    return this.followed !== null;
  }

  readonly snapshot = (): ConversationState => this.state;

  /** First joins, then reads: a change may arrive twice, never be lost. What was loaded before is shown meanwhile. */
  async start(at: OpenAt = 'unread'): Promise<void> {
    if (this.followed) return;
    this.marker.release();
    const followed = this.source.follow({
      joined: () => this.joined(),
      lost: () => this.lost(),
      ended: () => this.end(),
      delta: (delta) => void this.receive(delta),
      head: (head) => this.hear(head),
      own: (own) => this.adopt(own),
      typing: (person) => this.typists.add(person),
      presence: (presence) => this.set({ presence }),
    });
    this.followed = followed;
    this.catchUp.resume();
    await followed.ready;
    if (this.followed !== followed) return; // left in the meantime
    await (this.following ? this.refresh(at) : this.open(at));
  }

  /** Nobody looks at it any more; what is loaded stays for the next time. */
  stop(): void {
    this.followed?.stop();
    this.followed = null;
    this.catchUp.stop();
    this.typists.clear();
    this.missed.end();
    this.set({ caughtUp: null, connected: true });
    void this.marker.flush();
  }

  /** After `failed`. */
  async open(at: OpenAt = 'unread'): Promise<void> {
    this.set({ phase: 'loading', problem: null });
    const { joins } = this;
    try {
      const [own, page] = await Promise.all([
        this.source.own(),
        this.source.page(typeof at === 'object' ? { around: at.position } : {}),
      ]);
      this.takeOwn(own);
      const first = at === 'unread' ? firstUnreadBefore(page, own) : undefined;
      this.show(first === undefined ? page : await this.source.page({ around: first }));
      if (joins !== this.joins) void this.catchUp.now(); // joined while reading: something may lie in between
    } catch (error) {
      if (isRefusal(error)) return this.end();
      this.set({ phase: 'failed', problem: problemBehind(error) });
    }
  }

  async loadBefore(): Promise<void> {
    const view = this.following?.view;
    const first = view?.messages[0];
    if (!view?.hasBefore || !first || this.state.loading.before) return;
    await this.turnPage('before', { before: first.position });
  }

  async loadAfter(): Promise<void> {
    const view = this.following?.view;
    const last = view?.messages.at(-1);
    if (!view?.hasAfter || !last || this.state.loading.after) return;
    await this.turnPage('after', { after: last.position });
  }

  /** Makes sure that this position is loaded. */
  async reach(position: number): Promise<void> {
    const messages = this.following?.view.messages ?? [];
    if (messages.some((message) => message.position === position)) return;
    this.reading = position;
    this.show(await this.source.page({ around: position }));
  }

  async reachEnd(): Promise<void> {
    if (!this.following?.view.hasAfter) return;
    this.reading = Infinity;
    this.show(await this.source.page({}));
  }

  /** The answer to a write is a delta like any other. */
  receive(whole: Delta): boolean {
    const delta = this.source.narrow?.(whole) ?? whole;
    if (!this.following) {
      this.early.push(delta);
      return false;
    }
    this.missed.add(delta);
    for (const { author } of delta.changes.messages) this.typists.remove(author.id);
    const locked = delta.changes.conversation?.state;
    const changesRights = locked !== undefined && locked !== this.following.view.conversation.state;
    this.settle(receiveDelta(this.following, delta));
    if (changesRights) void this.readOwn();
    this.catchUp.watch();
    return true;
  }

  /** Position of the last message that somebody looks at. */
  look(position: number, isSeen: boolean): void {
    this.reading = position;
    const moved = isSeen ? this.marker.see(position) : undefined;
    const { own } = this.state;
    if (moved !== undefined && own) this.set({ own: { ...own, marker: moved } });
  }

  /** Nobody looks: what comes from now on is new when somebody looks again. */
  hide(): void {
    void this.marker.flush();
    const marker = this.state.own?.marker ?? null;
    if (marker !== null && unreadCount(this.state) === 0) this.set({ unreadAfter: marker });
  }

  /** "Ab hier als ungelesen markieren" */
  async markUnread(position: number): Promise<void> {
    await this.marker.rewind(position - 1);
    const { own } = this.state;
    this.set({ unreadAfter: position - 1, ...(own && { own: { ...own, marker: position - 1 } }) });
  }

  private async refresh(at: OpenAt): Promise<void> {
    await this.readOwn(true);
    await this.catchUp.now();
    const { own } = this.state;
    const unread = unreadCount(this.state) > 0;
    if (typeof at === 'object') return this.reach(at.position).catch(() => undefined);
    if (at === 'unread' && unread) return this.reach((own?.marker ?? 0) + 1).catch(() => undefined);
    return this.reachEnd().catch(() => undefined);
  }

  private async turnPage(side: 'before' | 'after', request: PageRequest): Promise<void> {
    this.set({ loading: { ...this.state.loading, [side]: true } });
    try {
      const page = await this.source.page(request);
      if (this.following) this.settle(receivePage(this.following, page));
    } finally {
      this.set({ loading: { ...this.state.loading, [side]: false } });
      this.catchUp.watch();
    }
  }

  private show(page: MessagePage): void {
    const first = this.following ? replacePage(this.following, page) : followPage(page);
    const following = this.early.reduce(receiveDelta, first);
    this.early = [];
    this.settle(following);
    this.set({ phase: 'ready', problem: null });
    this.catchUp.watch();
  }

  private settle(following: Following): void {
    const tooMany = following.view.messages.length > mostLoaded + slack;
    const view = tooMany ? trimAround(following.view, this.reading, mostLoaded) : following.view;
    this.following = { ...following, view };
    this.set({ view });
  }

  /** After a right was gained or lost. */
  async readOwn(opened = false): Promise<void> {
    try {
      this.takeOwn(await this.source.own(), opened);
    } catch (error) {
      if (isRefusal(error)) this.end();
    }
  }

  private takeOwn(own: OwnState, opened = true): void {
    const marker = this.marker.adopt(own.marker);
    this.set({ own: { ...own, marker }, ...(opened && { unreadAfter: marker }) });
  }

  /** What changed of the person's own state, here or on another device. */
  adopt({ marker, reactions }: { marker?: number; reactions?: { message: string; own: string[] } }): void {
    const { own } = this.state;
    if (!own) return;
    const position = marker === undefined ? own.marker : this.marker.hear(marker);
    const given = reactions && { ...own.reactions, [reactions.message]: reactions.own };
    this.set({ own: { ...own, marker: position, ...(given && { reactions: given }) } });
  }

  private hear(head: number): void {
    if (!this.following) return;
    this.following = receiveHead(this.following, head);
    this.catchUp.watch();
  }

  private joined(): void {
    this.joins += 1;
    if (!this.following) return this.set({ connected: true });
    void this.catchUpAfterJoin();
  }

  private async catchUpAfterJoin(): Promise<void> {
    const { joins } = this;
    await this.catchUp.now();
    if (joins !== this.joins) return; // lost again in between; the next join says it
    const count = this.missed.end();
    this.set({ connected: true, ...(count !== undefined && { caughtUp: { count, at: Date.now() } }) });
    if (count !== undefined) void this.readOwn();
  }

  private lost(): void {
    const view = this.following?.view;
    if (view) this.missed.begin(view.conversation.lastPosition);
    this.typists.clear();
    this.set({ connected: false, caughtUp: null, presence: null });
  }

  private end(): void {
    this.catchUp.stop();
    this.following = null;
    this.set({ ...initialState, phase: 'gone' });
  }

  private set(values: Partial<ConversationState>): void {
    this.state = { ...this.state, ...values };
    for (const listener of this.listeners) listener();
  }
}
