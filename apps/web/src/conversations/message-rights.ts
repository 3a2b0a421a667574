import type { OwnState } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';

export interface MessageRights {
  react: boolean;
  edit: boolean;
  remove: boolean;
  restore: boolean;
  pin: boolean;
  mark: boolean;
}

/** What to offer; the server decides again. Mirrors the rules of the domain, whose facts a browser does not know. */
export function messageRights(
  message: Message,
  own: OwnState | null,
  personId: string | null,
): MessageRights {
  const can = own?.can ?? { write: false, react: false, moderate: false };
  const isOwn = personId !== null && message.author.id === personId;
  return {
    react: can.react,
    edit: isOwn && can.write,
    remove: can.moderate || (isOwn && can.write),
    restore: can.moderate,
    pin: can.moderate,
    mark: own?.marker !== null && own !== null,
  };
}
