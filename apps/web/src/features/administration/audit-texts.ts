import { t, type TextKey } from '../../lib/i18n.ts';

const texts: Record<string, TextKey> = {
  'access-request.approved': 'administration.action.requestApproved',
  'access-request.declined': 'administration.action.requestDeclined',
  'installation.set-up': 'administration.action.setUp',
  'invitation.accepted': 'administration.action.invitationAccepted',
  'invitation.revoked': 'administration.action.invitationRevoked',
  'invitation.sent': 'administration.action.invitationSent',
  'invitation.sent-again': 'administration.action.invitationSentAgain',
  'membership.criterion-confirmed': 'administration.action.criterionConfirmed',
  'membership.criterion-withdrawn': 'administration.action.criterionWithdrawn',
  'membership.moved': 'administration.action.membershipMoved',
  'organization.changed': 'administration.action.organizationChanged',
  'organization.created': 'administration.action.organizationCreated',
  'password.changed': 'administration.action.passwordChanged',
  'person.deactivated': 'administration.action.personDeactivated',
  'person.erased': 'administration.action.personErased',
  'person.reactivated': 'administration.action.personReactivated',
  'person.role-changed': 'administration.action.roleChanged',
  'signature-round.changed': 'administration.action.roundChanged',
  'signature-round.created': 'administration.action.roundCreated',
  'space.archived': 'administration.action.spaceArchived',
  'space.created': 'administration.action.spaceCreated',
  'space.left': 'administration.action.spaceLeft',
  'space.member-removed': 'administration.action.memberRemoved',
  'space.reopened': 'administration.action.spaceReopened',
  'space.role-changed': 'administration.action.spaceRoleChanged',
  'space.visibility-changed': 'administration.action.visibilityChanged',
};

/** An action without a text is shown as it is stored: better than hiding it. */
export function actionText(action: string): string {
  const key = texts[action];
  return key ? t(key) : action;
}
