import * as z from 'zod/mini';

/**
 * Every reason a request can fail for, with its HTTP status and the sentence a person reads when the place that
 * fails has nothing more precise to say. A new code without both does not compile.
 */
export const errorCatalogue = {
  invalid_input: { status: 400, message: 'Bitte prüfen Sie Ihre Angaben.' },
  unauthenticated: { status: 401, message: 'Bitte melden Sie sich an.' },
  forbidden: { status: 403, message: 'Dazu fehlt Ihnen die Berechtigung.' },
  foreign_origin: { status: 403, message: 'Diese Anfrage kam von einer fremden Seite und wurde abgelehnt.' },
  not_found: { status: 404, message: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.' },
  conflict: {
    status: 409,
    message: 'Das wurde inzwischen geändert. Bitte laden Sie neu und versuchen Sie es noch einmal.',
  },
  too_large: { status: 413, message: 'Das ist zu groß. Bitte kürzen Sie es.' },
  unsupported_media: { status: 415, message: 'Dieses Format kann hier nicht verarbeitet werden.' },
  locked: {
    status: 423,
    message: 'Dieses Gespräch ist geschlossen. Sie können es lesen, aber nicht mehr schreiben.',
  },
  too_many_requests: {
    status: 429,
    message: 'Das waren viele Anfragen in kurzer Zeit. Bitte warten Sie einen Moment.',
  },
  internal: {
    status: 500,
    message: 'Das hat nicht geklappt. Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal.',
  },
  unavailable: {
    status: 503,
    message: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
} as const satisfies Record<string, { status: number; message: string }>;

export type ErrorCode = keyof typeof errorCatalogue;
export const errorCode = z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]);

/** The one error body, over HTTP and in socket acknowledgements alike. `path` names the field, dotted. */
export const problem = z.object({
  code: errorCode,
  message: z.string(),
  issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type Problem = z.infer<typeof problem>;
export type Issue = NonNullable<Problem['issues']>[number];
