import type { Invitation } from '@app/contracts/invitations';
import { personColumns, type PersonRow, presentPerson } from './person.presenter.ts';

export interface InvitationRow extends PersonRow {
  id: string;
  email: string;
  name: string;
  organization_id: string | null;
  organization_name: string | null;
  role_title: string;
  is_contact: boolean;
  message: string;
  invited_by: string | null;
  sent_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

/** Continue with `WHERE`; `i` is the invitation, `p` who invited. */
export const selectInvitations = `
  SELECT i.id, i.email, i.name, i.organization_id, io.display_name AS organization_name, i.role_title, i.is_contact,
         i.message, i.invited_by, i.sent_at, i.expires_at, i.accepted_at, i.revoked_at, ${personColumns}
    FROM invitation i
    LEFT JOIN organization io ON io.id = i.organization_id
    LEFT JOIN person p ON p.id = i.invited_by
    LEFT JOIN organization o ON o.id = p.organization_id`;

export function stateOf(row: Pick<InvitationRow, 'accepted_at' | 'revoked_at' | 'expires_at'>) {
  if (row.accepted_at) return 'accepted';
  if (row.revoked_at) return 'revoked';
  return row.expires_at < new Date() ? 'expired' : 'open';
}

export const presentInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  name: row.name,
  organization: row.organization_id ? { id: row.organization_id, name: row.organization_name ?? '' } : null,
  roleTitle: row.role_title,
  isContact: row.is_contact,
  invitedBy: row.invited_by ? presentPerson(row) : null,
  sentAt: row.sent_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  state: stateOf(row),
});
