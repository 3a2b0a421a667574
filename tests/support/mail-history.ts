import { attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { type MailChoice, mailSettingsRoutes } from '@app/contracts/mail-settings';
import type { TestApp, TestPerson } from './app.ts';
import { sent } from './conversations.ts';
import { seeded } from './model-conversation.ts';
import { mailsTo, mention } from './notification-mails.ts';

const levels = ['all', 'mentions', 'mute', null] as const;
const frequencies = ['at_once', 'hourly', 'daily', 'weekly', 'never'] as const;

interface Entry {
  id: string;
  sign: string;
  position: number;
  own: boolean;
  personal: boolean;
  visible: boolean;
  revision: number;
}
interface Place {
  id: string;
  kind: 'topic' | 'channel' | 'direct';
  space: string | null;
  entries: Entry[];
  marker: number;
  level: (typeof levels)[number];
}

const kindIn = { topic: 'posts', channel: 'chat', direct: 'personal' } as const;

/** One reader with their places, and a plain account of what happened there. */
export class History {
  readonly name: string;
  readonly random: () => number;
  reader!: TestPerson;
  writer!: TestPerson;
  places: Place[] = [];
  spaceLevels = new Map<string, (typeof levels)[number]>();
  /** The closed space, which the reader leaves and comes back to. */
  closed = '';
  isInside = true;
  frequency: Record<MailChoice['kind'], MailChoice['frequency']> = {
    personal: 'at_once',
    posts: 'weekly',
    chat: 'never',
  };
  count = 0;

  private readonly app: TestApp;

  constructor(app: TestApp, number: number) {
    this.app = app;
    this.name = `H${number}`;
    this.random = seeded(number * 7_919 + 3);
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  async begin() {
    [this.reader, this.writer] = await Promise.all([this.app.makePerson(), this.app.makePerson()]);
    const members = { member: [this.reader, this.writer] };
    const open = await this.app.makeSpace({ members });
    await this.app.db.query(`UPDATE person SET email = NULL WHERE id = $1`, [this.writer.id]); // mails are read by one
    this.closed = (await this.app.makeSpace({ visibility: 'closed', members })).id;
    for (const [spaceId, kind] of [
      [open.id, 'topic'],
      [open.id, 'channel'],
      [this.closed, 'topic'],
    ] as const) {
      const { id } = await this.app.makeConversation({ spaceId, kind });
      this.places.push({ id, kind, space: spaceId, entries: [], marker: 0, level: null });
    }
    this.places.push({ ...(await this.makeDirect()), space: null, entries: [], marker: 0, level: null });
    for (const kind of ['personal', 'posts', 'chat'] as const) this.frequency[kind] = this.pick(frequencies);
    const choices = Object.entries(this.frequency).map(([kind, frequency]) => ({
      space: null,
      kind: kind as MailChoice['kind'],
      frequency,
    }));
    await this.reader.call(mailSettingsRoutes.update, { body: { choices, quiet: null, spaceOrder: [] } });
  }

  private async makeDirect() {
    const { id } = await this.app.makeConversation({ kind: 'direct' });
    await this.app.db.query(`UPDATE conversation SET space_id = NULL WHERE id = $1`, [id]);
    for (const person of [this.reader, this.writer])
      await this.app.insert('conversation_participant', { conversation_id: id, person_id: person.id });
    return { id, kind: 'direct' as const };
  }

  mayRead = ({ space }: Place) => space !== this.closed || this.isInside;

  /** What the rules of the product say, in other words than the product's. */
  isWanted(place: Place, entry: Entry): boolean {
    const chosen = place.level ?? this.spaceLevels.get(place.space ?? '') ?? null;
    if (chosen === 'mute') return false;
    if (chosen === 'mentions' && !entry.personal) return false;
    return this.frequency[entry.personal ? 'personal' : kindIn[place.kind]] !== 'never';
  }

  /** Everything unread that the reader may see and wants by mail. */
  open(): Entry[] {
    return this.places
      .filter(this.mayRead)
      .flatMap((place) =>
        place.entries.filter(
          (entry) =>
            entry.visible && !entry.own && entry.position > place.marker && this.isWanted(place, entry),
        ),
      );
  }

  async step(): Promise<void> {
    const place = this.pick(this.places.filter(this.mayRead));
    const dice = this.random();
    if (dice < 0.5 || place.entries.length === 0) return this.write(place);
    if (dice < 0.6) return this.read(place);
    if (dice < 0.7) return this.removeOrRestore(place);
    if (dice < 0.78) return this.edit(place);
    if (dice < 0.88) return this.choose(place);
    return this.leaveOrReturn();
  }

  private async write(place: Place) {
    this.count += 1;
    const sign = `${this.name}-${this.count}!`;
    const own = this.random() < 0.2;
    const mine = place.entries.filter((entry) => entry.own && entry.visible);
    const answers = !own && mine.length > 0 && this.random() < 0.4 ? this.pick(mine) : null;
    const names = !own && this.random() < 0.25;
    const body = names ? `${sign} ${mention(this.reader)}` : sign;
    const author = own ? this.reader : this.writer;
    const { id, position } = await sent(author, place.id, body, answers ? { replyTo: answers.id } : {});
    const personal = names || answers !== null;
    place.entries.push({ id, sign, position, own, personal, visible: true, revision: 0 });
    if (own) place.marker = position;
  }

  private async read(place: Place) {
    const last = place.entries.length;
    const rewind = this.random() < 0.3;
    const position = Math.floor(this.random() * (last + 1));
    await this.reader.call(conversationRoutes.mark, {
      params: { conversationId: place.id },
      body: { position, rewind },
    });
    place.marker = rewind ? position : Math.max(place.marker, position);
  }

  private async removeOrRestore(place: Place) {
    const foreign = place.entries.filter(({ own }) => !own);
    if (foreign.length === 0) return;
    const entry = this.pick(foreign);
    const route = entry.visible ? messageRoutes.remove : messageRoutes.restore;
    // An author restores within an hour; the clock of this test runs faster.
    await this.app.db.query(`UPDATE message SET deleted_at = now() WHERE id = $1 AND state = 'deleted'`, [
      entry.id,
    ]);
    await this.writer.call(route, { params: { messageId: entry.id } });
    entry.visible = !entry.visible;
  }

  private async edit(place: Place) {
    const foreign = place.entries.filter(({ own, visible }) => !own && visible);
    if (foreign.length === 0) return;
    const entry = this.pick(foreign);
    await this.writer.call(messageRoutes.edit, {
      params: { messageId: entry.id },
      body: { body: `${entry.sign} ${mention(this.reader)} ${entry.revision}`, revision: entry.revision },
    });
    entry.personal = true;
    entry.revision += 1;
  }

  private async choose(place: Place) {
    const level = this.pick(levels);
    if (place.space !== null && this.random() < 0.3) {
      await this.reader.call(attentionRoutes.setOfSpace, {
        params: { spaceId: place.space },
        body: { level },
      });
      this.spaceLevels.set(place.space, level);
      return;
    }
    await this.reader.call(attentionRoutes.setOfConversation, {
      params: { conversationId: place.id },
      body: { level },
    });
    place.level = level;
  }

  private async leaveOrReturn() {
    if (this.isInside)
      await this.app.db.query(`DELETE FROM space_member WHERE space_id = $1 AND person_id = $2`, [
        this.closed,
        this.reader.id,
      ]);
    else
      await this.app.insert('space_member', {
        space_id: this.closed,
        person_id: this.reader.id,
        role: 'member',
      });
    this.isInside = !this.isInside;
  }

  /** How often each entry stands in the mails to the reader, by its sign. */
  async mailed(): Promise<Map<string, number>> {
    const mails = await mailsTo(this.app, this.reader);
    const signs = mails.flatMap(({ body }) => [...body.matchAll(/H\d+-\d+!/g)].map(([sign]) => sign));
    return new Map([...Map.groupBy(signs, (sign) => sign)].map(([sign, all]) => [sign, all.length]));
  }
}
