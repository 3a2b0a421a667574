import { documentApprovalRoutes as routes } from '@app/contracts/document-approval';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';

/** Below the key of the page: what tells of the page tells of its votes. */
export const approvalsQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document', documentId, 'approvals'],
    queryFn: ({ signal }) => call(routes.list, { params: { documentId } }, signal),
  });

export const releasedQuery = (documentId: string, number: number) =>
  queryOptions({
    queryKey: ['document', documentId, 'released', number],
    queryFn: ({ signal }) => call(routes.released, { params: { documentId, number } }, signal),
  });
