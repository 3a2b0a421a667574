import * as z from 'zod/mini';
import { fieldMessage } from './field-messages.ts';
import { ProblemError } from './problems.ts';

z.config({ localeError: fieldMessage }); // people read what a field lacks

/** What a client sent, as its contract describes it. @throws invalid_input, naming each field */
export function parseInput<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw new ProblemError(
    'invalid_input',
    undefined,
    result.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })),
  );
}
