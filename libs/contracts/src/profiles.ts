import * as z from 'zod/mini';
import { id, instant, line } from './fields.ts';
import { personSummary, platformRole } from './people.ts';
import { route } from './route.ts';

/** What somebody does for an organisation: "Ehrenamtskoordination, Stadt Unna". */
export const affiliation = z.object({
  id,
  organization: z.object({ id, name: z.string(), ags: z.nullable(z.string()) }),
  roleTitle: z.string(),
  /** The organisation's contact person for the network. */
  isContact: z.boolean(),
});
export type Affiliation = z.infer<typeof affiliation>;

export const peopleRoutes = {
  search: route({
    method: 'GET',
    path: 'people',
    access: 'signed-in',
    summary: 'People of the network by words of their name or organisation, at most 20',
    query: z.strictObject({ search: line(100) }),
    output: z.array(personSummary),
  }),
  read: route({
    method: 'GET',
    path: 'people/:personId',
    access: 'signed-in',
    summary: 'What a person says about themselves, and for whom they act',
    params: z.object({ personId: id }),
    output: z.extend(personSummary, {
      id,
      about: z.string(),
      platformRole,
      organizationId: z.nullable(id),
      affiliations: z.array(affiliation),
      memberSince: instant,
    }),
  }),
  photo: route({
    method: 'GET',
    path: 'photos/:hash',
    access: 'anyone',
    summary: 'A photo as WebP; visitors get those of authors in public spaces',
    params: z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    output: z.any(),
  }),
};
