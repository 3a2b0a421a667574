import { errorCatalogue, type Problem } from '@app/contracts/errors';
import { ApiError } from '../lib/api.ts';

/** What a person is told of anything that was thrown; what is no answer of the server is our own mistake. */
export const problemBehind = (error: unknown): Problem =>
  error instanceof ApiError ? error.problem : { code: 'internal', message: errorCatalogue.internal.message };
