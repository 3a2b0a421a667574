import type { AccessRequest } from '@app/contracts/invitations';
import { personColumns, type PersonRow, presentPerson } from './person.presenter.ts';

export interface AccessRequestRow extends PersonRow {
  id: string;
  email: string;
  name: string;
  organization_name: string;
  organization_id: string | null;
  organization_display: string | null;
  role_title: string;
  message: string;
  state: 'open' | 'approved' | 'declined';
  reason: string;
  decided_by: string | null;
  decided_at: Date | null;
  created_at: Date;
}

/** Continue with `WHERE`; `r` is the request, `p` who decided. */
export const selectAccessRequests = `
  SELECT r.*, ro.display_name AS organization_display, ${personColumns}
    FROM access_request r
    LEFT JOIN organization ro ON ro.id = r.organization_id
    LEFT JOIN person p ON p.id = r.decided_by
    LEFT JOIN organization o ON o.id = p.organization_id`;

export const presentAccessRequest = (row: AccessRequestRow): AccessRequest => ({
  id: row.id,
  email: row.email,
  name: row.name,
  organizationName: row.organization_name,
  organization: row.organization_id
    ? { id: row.organization_id, name: row.organization_display ?? '' }
    : null,
  roleTitle: row.role_title,
  message: row.message,
  state: row.state,
  reason: row.reason,
  decidedBy: row.decided_by ? presentPerson(row) : null,
  decidedAt: row.decided_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});
