import type { ApprovalDecision, ApprovalState } from '@app/contracts/document-approval';
import { canManageDocument, canReadDocument, type DocumentFacts } from './document-rights.ts';
import type { Asker } from './space-rights.ts';

export interface ApprovalFacts {
  document: DocumentFacts;
  state: ApprovalState;
  /** Whether the asker was asked to vote. */
  named: boolean;
}

export const canStartApproval = canManageDocument;

/** Whoever was asked, as long as they may read the page: until all have voted, or the deadline has passed. */
export const canDecideApproval = (asker: Asker, { document, state, named }: ApprovalFacts): boolean =>
  asker !== null && named && state === 'open' && !document.trashed && canReadDocument(asker, document);

export const canReleaseApproval = (asker: Asker, { document, state }: ApprovalFacts): boolean =>
  state === 'passed' && canManageDocument(asker, document);

export const canWithdrawApproval = (asker: Asker, { document, state }: ApprovalFacts): boolean =>
  (state === 'open' || state === 'passed') && canManageDocument(asker, document);

/** What has come of a vote; it stays open while somebody has not voted. Without one who approves nothing passes. */
export function outcomeOf(decisions: (ApprovalDecision | null)[]): 'open' | 'passed' | 'rejected' {
  if (decisions.includes(null)) return 'open';
  if (decisions.includes('reject') || !decisions.includes('approve')) return 'rejected';
  return 'passed';
}
