import type { $ZodRawIssue } from 'zod/v4/core';

const counted = (issue: { origin: string }, number: string) =>
  issue.origin === 'string' ? `${number} Zeichen` : number;

function ofType(issue: $ZodRawIssue): string {
  const isMissing = issue.input === undefined || issue.input === null;
  return isMissing ? 'Diese Angabe fehlt.' : 'Diese Angabe hat die falsche Form.';
}

/** What a person reads beside a field for which its contract has no sentence of its own. */
export function fieldMessage(issue: $ZodRawIssue): string {
  if (issue.code === 'invalid_type') return ofType(issue);
  if (issue.code === 'too_big') return `Höchstens ${counted(issue, issue.maximum.toLocaleString('de'))}.`;
  if (issue.code === 'too_small') return `Mindestens ${counted(issue, issue.minimum.toLocaleString('de'))}.`;
  if (issue.code === 'unrecognized_keys')
    return `Diese Angaben gibt es hier nicht: ${issue.keys.join(', ')}.`;
  if (issue.code === 'invalid_value') return 'Bitte wählen Sie einen der vorgesehenen Werte.';
  return 'Diese Angabe ist ungültig.';
}
