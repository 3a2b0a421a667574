import * as z from 'zod/mini';
import { id, text } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

export const municipalityKey = z.string().check(z.regex(/^(\d{8}|\d{5})$/, 'Dieser Schlüssel ist ungültig.'));

const knownPerson = z.extend(personSummary, { id });

const mentionedMunicipality = z.object({ ags: municipalityKey, name: z.string() });

/** Whom one can mention here: people who may read what is written, and towns and districts by name. */
export const mentionable = z.object({
  people: z.array(knownPerson),
  municipalities: z.array(mentionedMunicipality),
});
export type Mentionable = z.infer<typeof mentionable>;

/** Who is told of an entry before it is sent. Whoever is counted in one place is not counted in the next. */
export const audience = z.object({
  people: z.array(
    z.object({
      person: knownPerson,
      /** False: cannot read here, so a mention does not reach them. */
      reads: z.boolean(),
    }),
  ),
  municipalities: z.array(
    z.extend(mentionedMunicipality, {
      /** How many people of this municipality are told, who are not counted already. */
      people: z.int(),
      /** How many of its people may read here. */
      readers: z.int(),
    }),
  ),
  /** Others who follow everything that is written here. */
  followers: z.int(),
  /** Everybody together, each once, without the author. */
  total: z.int(),
});
export type Audience = z.infer<typeof audience>;

const typed = z.strictObject({ query: z._default(text(80), '') });

const mentioned = z.strictObject({
  people: z.array(id).check(z.maxLength(200)),
  municipalities: z.array(municipalityKey).check(z.maxLength(200)),
});

const inConversation = z.object({ conversationId: id });
const inSpace = z.object({ spaceId: id });

export const mentionRoutes = {
  inConversation: route({
    method: 'GET',
    path: 'conversations/:conversationId/mentionable',
    access: 'signed-in',
    summary: 'People who may read here and municipalities, by what was typed; best first',
    params: inConversation,
    query: typed,
    output: mentionable,
  }),
  inSpace: route({
    method: 'GET',
    path: 'spaces/:spaceId/mentionable',
    access: 'signed-in',
    summary: 'The same for a topic that is not opened yet',
    params: inSpace,
    query: typed,
    output: mentionable,
  }),
  audienceInConversation: route({
    method: 'POST',
    path: 'conversations/:conversationId/audience',
    access: 'signed-in',
    summary: 'Who would be told of an entry with these mentions; nothing is written',
    params: inConversation,
    body: mentioned,
    output: audience,
  }),
  audienceInSpace: route({
    method: 'POST',
    path: 'spaces/:spaceId/audience',
    access: 'signed-in',
    summary: 'Who would be told of a new topic with these mentions; nothing is written',
    params: inSpace,
    body: mentioned,
    output: audience,
  }),
};
