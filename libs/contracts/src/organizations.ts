import * as z from 'zod/mini';
import { id, instant, line, organizationKey, text } from './fields.ts';
import { membership, membershipEvent, membershipRights, membershipState } from './memberships.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';
import { spaceSummary } from './spaces.ts';

export const organizationKind = z.enum([
  'municipality',
  'district',
  'bezirksregierung',
  'ministry',
  'carrier',
  'initiative',
]);
export type OrganizationKind = z.infer<typeof organizationKind>;

export const municipalityKind = z.enum(['kreisfreie_stadt', 'stadt', 'gemeinde']);
export type MunicipalityKind = z.infer<typeof municipalityKind>;

/** Kinds that people add by hand; municipalities and districts are delivered with the software. */
export const addedOrganizationKind = z.enum(['bezirksregierung', 'ministry', 'carrier', 'initiative']);

/** A line of the directory. Small, because all of them are sent at once and filtered where they are typed. */
export const directoryEntry = z.object({
  id,
  /** AGS or id: what stands in the address. */
  key: z.string(),
  kind: organizationKind,
  municipalityKind: z.nullable(municipalityKind),
  /** Without its kind, for sorting and the map: "Unna". */
  name: z.string(),
  /** Always shown: "Stadt Unna". */
  displayName: z.string(),
  formerNames: z.array(z.string()),
  /** AGS of the Kreis; `null` for a kreisfreie Stadt and for everyone who is no municipality. */
  district: z.nullable(z.string()),
  /** First three digits of the AGS: the Regierungsbezirk. */
  region: z.nullable(z.string()),
  /** Show it rounded: the figures are not all of one year. A district has the sum of its municipalities. */
  population: z.nullable(z.int()),
  /** Longitude and latitude in degrees (WGS84). */
  place: z.nullable(z.tuple([z.number(), z.number()])),
  /** `null`: not in the network, or nothing that visitors are told. */
  state: z.nullable(membershipState),
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

export const directory = z.object({
  /** By name, German order. */
  organizations: z.array(directoryEntry),
  regions: z.array(z.object({ ags: z.string(), name: z.string() })),
});
export type Directory = z.infer<typeof directory>;

const organizationPerson = z.object({
  person: personSummary,
  /** What the person does there, in their words; may be empty. */
  roleTitle: z.string(),
  isContact: z.boolean(),
});

const organizationTopic = z.object({
  id,
  title: z.string(),
  space: spaceSummary,
  author: personSummary,
  createdAt: instant,
  lastMessageAt: z.nullable(instant),
  posts: z.int(),
});

export const formerName = z.object({
  displayName: z.string(),
  /** `2009-10-21`; `null` when nobody knows. */
  validFrom: z.nullable(z.iso.date()),
  /** The first day on which the name was no longer used. */
  validTo: z.iso.date(),
});

export const organizationProfile = z.extend(directoryEntry, {
  about: z.string(),
  website: z.nullable(z.string()),
  /** `geonames`, `destatis-2019`, `sum` (of a district's municipalities), or what the coordination wrote. */
  populationSource: z.nullable(z.string()),
  formerNameDetails: z.array(formerName),
  membership: z.nullable(membership),
  /** Newest first; `null` for visitors without an account. */
  history: z.nullable(z.array(membershipEvent)),
  /** Contact persons first; `null` for visitors without an account. */
  people: z.nullable(z.array(organizationPerson)),
  /** Spaces its people are in, as far as the caller may read them. */
  spaces: z.array(spaceSummary),
  /** Latest topics by its people in spaces that the caller may read. */
  topics: z.array(organizationTopic),
  can: z.extend(membershipRights, { edit: z.boolean() }),
});
export type OrganizationProfile = z.infer<typeof organizationProfile>;

export const similarOrganization = z.object({
  key: z.string(),
  displayName: z.string(),
  population: z.nullable(z.int()),
  state: z.nullable(membershipState),
  /** 0 to 1. */
  similarity: z.number(),
  /** As the crow flies; `null` when a place is not known. */
  kilometers: z.nullable(z.int()),
  sameKind: z.boolean(),
});
export type SimilarOrganization = z.infer<typeof similarOrganization>;

const website = z.nullable(
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(300, 'Höchstens 300 Zeichen.'),
      z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/i, 'Bitte geben Sie eine Adresse an, die mit https:// beginnt.'),
    ),
);
const population = z.nullable(
  z
    .int('Bitte geben Sie eine ganze Zahl an.')
    .check(z.gte(1, 'Mindestens 1.'), z.lte(20_000_000, 'Höchstens 20.000.000.')),
);

export const newOrganization = z.strictObject({
  kind: addedOrganizationKind,
  displayName: line(160),
  about: z._default(text(2_000), ''),
  website: z._default(website, null),
});

export const organizationChange = z.strictObject({
  displayName: z.optional(line(160)),
  /** With `displayName`: since when the new name holds. The old one is kept. Left out, a slip is corrected. */
  renamedOn: z.optional(z.iso.date('Bitte geben Sie ein Datum an.')),
  about: z.optional(text(2_000)),
  website: z.optional(website),
  population: z.optional(population),
  /** Named beside the figure; needed with `population`. */
  populationSource: z.optional(line(120)),
});

const params = z.object({ key: organizationKey });

export const organizationRoutes = {
  directory: route({
    method: 'GET',
    path: 'organizations',
    access: 'anyone',
    summary: 'All organisations at once, with an ETag; filter them with `filterDirectory`',
    output: directory,
  }),
  read: route({
    method: 'GET',
    path: 'organizations/:key',
    access: 'anyone',
    summary: 'One organisation with its people, spaces, topics and membership',
    params,
    output: organizationProfile,
  }),
  similar: route({
    method: 'GET',
    path: 'organizations/:key/similar',
    access: 'anyone',
    summary: 'The municipalities (or districts) most like this one by size, kind and distance',
    params,
    output: z.array(similarOrganization),
  }),
  create: route({
    method: 'POST',
    path: 'organizations',
    access: 'coordination',
    summary: 'Adds an organisation that is no municipality',
    body: newOrganization,
    output: directoryEntry,
  }),
  change: route({
    method: 'PATCH',
    path: 'organizations/:key',
    access: 'coordination',
    summary: 'Corrects or renames an organisation; a new version of the data leaves corrections alone',
    params,
    body: organizationChange,
    output: organizationProfile,
  }),
};
