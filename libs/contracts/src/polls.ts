import * as z from 'zod/mini';
import { id, instant, line } from './fields.ts';
import { route } from './route.ts';

/** More options than anybody compares. */
export const maxPollOptions = 12;

/** What everyone may see of a poll. */
export const poll = z.object({
  options: z.array(z.object({ id: z.int(), text: z.string(), votes: z.nullable(z.int()) })),
  multiple: z.boolean(),
  /** Votes are shown to those who voted, and to everyone once it is closed; until then they are `null` here. */
  secretUntilVoted: z.boolean(),
  endsAt: z.nullable(instant),
  closed: z.boolean(),
  voters: z.int(),
});
export type Poll = z.infer<typeof poll>;

const pollOptions = z.array(line(120)).check(
  z.minLength(2, 'Bitte geben Sie mindestens zwei Antworten an.'),
  z.maxLength(maxPollOptions, `Höchstens ${maxPollOptions} Antworten.`),
  z.refine(
    (texts) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length,
    'Eine Antwort kommt doppelt vor.',
  ),
);

export const newPoll = z.strictObject({
  options: pollOptions,
  multiple: z._default(z.boolean(), false),
  secretUntilVoted: z._default(z.boolean(), false),
  endsAt: z._default(z.nullable(instant), null),
});
export type NewPoll = z.infer<typeof newPoll>;

/** What one person has of a poll. */
const ownVote = z.object({
  /** Ids of the chosen options. */
  own: z.array(z.int()),
  /** By option; `null` while they are kept from this person. */
  votes: z.nullable(z.array(z.object({ option: z.int(), count: z.int() }))),
});

const messageParams = z.object({ messageId: id });

export const pollRoutes = {
  read: route({
    method: 'GET',
    path: 'messages/:messageId/vote',
    access: 'anyone',
    summary: "The caller's own vote, and the counts if they may see them",
    params: messageParams,
    output: ownVote,
  }),
  vote: route({
    method: 'PUT',
    path: 'messages/:messageId/vote',
    access: 'signed-in',
    summary: 'Votes, changes the vote, or takes it back with no option',
    params: messageParams,
    body: z.strictObject({ options: z.array(z.int()).check(z.maxLength(maxPollOptions)) }),
    output: ownVote,
  }),
  close: route({
    method: 'POST',
    path: 'messages/:messageId/vote/close',
    access: 'signed-in',
    summary: 'Ends a poll before its time; its author and moderators',
    params: messageParams,
    output: z.object({ closed: z.literal(true) }),
  }),
};
