import * as z from 'zod/mini';

/** NUL, and halves of surrogate pairs, which are no text: PostgreSQL stores neither. */
const cannotBeStored = (value: string) => value.includes('\0') || !value.isWellFormed();
/** C0 and C1 control characters. Right-to-left and zero-width characters are text and stay as they are. */
const hasControl = (value: string) => /\p{Cc}/u.test(value);

/** A field of one line, trimmed, 1 to `max` characters (UTF-16 code units). */
export const line = (max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1, 'Bitte füllen Sie dieses Feld aus.'),
    z.maxLength(max, `Höchstens ${max.toLocaleString('de')} Zeichen.`),
    z.refine(
      (value) => !hasControl(value) && value.isWellFormed(),
      'Enthält Steuerzeichen, die hier nicht erlaubt sind.',
    ),
  );

/** Running text with line breaks, at most `max` characters; may be empty. */
export const text = (max: number) =>
  z.string().check(
    z.maxLength(max, `Höchstens ${max.toLocaleString('de')} Zeichen.`),
    z.refine((value) => !cannotBeStored(value), 'Enthält ein Zeichen, das nicht gespeichert werden kann.'),
  );

/** Like `text`, but something must be written. */
export const filledText = (max: number) =>
  text(max).check(z.refine((value) => value.trim() !== '', 'Bitte schreiben Sie etwas.'));

export const email = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254, 'Diese Adresse ist zu lang.'),
    z.email('Bitte geben Sie eine gültige E-Mail-Adresse an.'),
  );

/** In small letters, whichever way it was written: the same id is the same id. */
export const id = z.uuid('Diese Kennung ist ungültig.').check(z.toLowerCase());
/** How an address names an organisation: the AGS of a municipality (8 digits) or district (5), else the id. */
export const organizationKey = z.union([z.string().check(z.regex(/^(\d{8}|\d{5})$/)), id]);
/** RFC 9562 version 7, made by the client, so that a retried request cannot create twice. */
export const clientId = z.uuidv7('Diese Kennung ist ungültig.').check(z.toLowerCase());
/** An instant as ISO 8601 in UTC, e.g. `2026-03-03T13:05:00.000Z`. */
export const instant = z.iso.datetime();
/** A whole number in a query string, where everything arrives as text. */
export const queryInt = (min: number, max: number) =>
  z.pipe(
    z.coerce.number(),
    z
      .int('Bitte geben Sie eine ganze Zahl an.')
      .check(z.gte(min, `Mindestens ${min}.`), z.lte(max, `Höchstens ${max}.`)),
  );
