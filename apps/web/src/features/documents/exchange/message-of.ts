import { ApiError } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';

/** What the server says it could not do; one that was given up by the person says nothing. */
export function messageOf(error: unknown): string | undefined {
  if (error === null || error === undefined) return undefined;
  return error instanceof ApiError ? error.problem.message : t('common.failed');
}
