import * as z from 'zod/mini';
import { id } from './fields.ts';

/** A person as others see them: always with the organisation they act for ("Anna Muster · Stadt Unna"). */
export const personSummary = z.object({
  /** `null` when the person was erased: "ehemaliges Mitglied". */
  id: z.nullable(id),
  name: z.string(),
  /** Display name of the organisation, such as "Stadt Unna"; `null` for a person without one. */
  organization: z.nullable(z.string()),
  /** Address of the photo, such as `/api/photos/…`, or `null`. */
  photo: z.nullable(z.string()),
});
export type PersonSummary = z.infer<typeof personSummary>;

export const platformRole = z.enum(['member', 'coordination', 'administration']);
export type PlatformRole = z.infer<typeof platformRole>;
