import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';

/** Answers with those of the ids that this actor may follow. */
export type MayFollow = (actor: Actor, ids: string[]) => Promise<ReadonlySet<string>>;

/** Answers with the streams (`kind:id`) that this actor follows without asking. */
export type FollowedByDefault = (actor: Actor) => Promise<string[]>;

/** What kinds of streams exist and who may follow them; core registers the rules, the gateway only asks. */
@Injectable()
export class Streams {
  private readonly rules = new Map<string, MayFollow>();
  private readonly defaultRules: FollowedByDefault[] = [];

  register(kind: string, rule: MayFollow) {
    this.rules.set(kind, rule);
  }

  registerDefaults(rule: FollowedByDefault) {
    this.defaultRules.push(rule);
  }

  /** What a socket of this actor follows from the moment it opens. */
  async defaults(actor: Actor): Promise<string[]> {
    return (await Promise.all(this.defaultRules.map((rule) => rule(actor)))).flat();
  }

  /** Those of the streams (`kind:id`) that exist and that the actor may follow; asked per kind, not per stream. */
  async allowed(actor: Actor, streams: Iterable<string>): Promise<Set<string>> {
    const idsByKind = new Map<string, string[]>();
    for (const stream of streams) {
      const [kind = '', id = ''] = stream.split(':');
      idsByKind.set(kind, [...(idsByKind.get(kind) ?? []), id]);
    }
    const allowed = new Set<string>();
    for (const [kind, ids] of idsByKind) {
      const granted = await this.rules.get(kind)?.(actor, ids);
      for (const id of granted ?? []) allowed.add(`${kind}:${id}`);
    }
    return allowed;
  }
}
