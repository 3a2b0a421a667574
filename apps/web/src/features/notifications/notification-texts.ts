import type { Notification } from '@app/contracts/notifications';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';

/** "Ben Groß, Mo Mild und 2 weitere" */
function namesOf({ people, peopleCount }: Notification): string {
  const names = people.map(({ id, name }) => (id === null ? t('common.formerMember') : name));
  const others = peopleCount - people.length;
  const [last = '', ...before] = names.toReversed();
  if (others > 0) return t('notifications.andOthers', { names: names.join(', '), count: others });
  if (before.length === 0) return last;
  return t('notifications.and', { names: before.toReversed().join(', '), last });
}

/** What happened, in one line. */
export const headlineOf = (notification: Notification): string =>
  t(`notifications.kinds.${notification.kind}`, {
    count: notification.count,
    names: namesOf(notification),
  });

/** Where it happened: the conversation, else what the notice is about. */
export const subjectOf = ({ conversation, title, space }: Notification): string =>
  conversation?.kind === 'direct'
    ? conversation.title || t('shell.direct')
    : conversation?.title || title || space?.name || '';

/** Where one goes on. */
export function placeOf({ path, message, conversation, space }: Notification): string {
  if (path !== null) return path;
  if (message !== null) return addresses.message(message);
  if (conversation !== null) return addresses.conversation(conversation.id);
  return space === null ? addresses.inbox : addresses.space(space.slug);
}
