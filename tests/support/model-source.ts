import type {
  ConversationSource,
  PageRequest,
  StreamListener,
} from '@app/web/conversations/conversation-source.ts';
import type { OwnState } from '@app/contracts/conversations';
import type { ModelConversation } from './model-conversation.ts';

/** The server of one reader: what it is asked and what it pushes is in the hands of the test. */
export class ModelSource implements ConversationSource {
  readonly requests: string[] = [];
  readonly marks: { position: number; rewind: boolean }[] = [];
  listener: StreamListener | undefined;
  marker: number | null = 0;
  can = { write: true, react: true, pin: false, moderate: false };
  /** The next request fails with this. */
  failure: Error | undefined;
  /** Most rows in one answer of `changes`. */
  most = Infinity;
  private readonly server: ModelConversation;

  constructor(server: ModelConversation) {
    this.server = server;
  }

  follow(listener: StreamListener) {
    this.listener = listener;
    listener.joined();
    return { ready: Promise.resolve(), stop: () => (this.listener = undefined) };
  }

  async page(request: PageRequest) {
    this.note(`page ${JSON.stringify(request)}`);
    return this.server.page(request);
  }

  async changes(since: number) {
    this.note(`changes ${since}`);
    return this.server.changes(since, this.most);
  }

  async own(): Promise<OwnState> {
    this.note('own');
    return {
      conversation: this.server.id,
      marker: this.marker,
      reactions: {},
      can: this.can,
      obstacle: null,
    };
  }

  async mark(position: number, rewind: boolean) {
    this.note('mark');
    this.marks.push({ position, rewind });
    this.marker = position;
    return { marker: position };
  }

  async react(_: string, emoji: string, on: boolean) {
    this.note('react');
    return { own: on ? [emoji] : [] };
  }

  private note(request: string) {
    this.requests.push(request);
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
  }
}
