import type { OwnState } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';

export interface MessageRights {
  react: boolean;
  edit: boolean;
  remove: boolean;
  restore: boolean;
  pin: boolean;
  mark: boolean;
  /** Tell the moderators. */
  report: boolean;
  /** Take it away, or show it again. */
  hide: boolean;
  /** Change somebody else's words, with a note. */
  correct: boolean;
  /** Warn or silence whoever wrote it. */
  sanction: boolean;
  /** Read what is hidden, and why. */
  readHidden: boolean;
}

const nothing: Pick<OwnState, 'can' | 'marker'> = {
  can: { write: false, react: false, pin: false, moderate: false },
  marker: null,
};

const isBy = ({ author }: Message, personId: string | null) => personId !== null && author.id === personId;
const mayEdit = ({ wiki }: Message, isOwn: boolean): boolean => wiki || isOwn;

/** What to offer; the server decides again. Mirrors the rules of the domain, whose facts a browser does not know. */
export function messageRights(
  message: Message,
  own: OwnState | null,
  personId: string | null,
): MessageRights {
  const { can, marker } = own ?? nothing;
  const isOwn = isBy(message, personId);
  const moderatesIt = can.moderate && !isOwn;
  return {
    react: can.react,
    edit: mayEdit(message, isOwn) && can.write,
    remove: can.moderate || (isOwn && can.write),
    restore: can.moderate,
    pin: can.pin,
    mark: marker !== null,
    report: marker !== null && !isOwn && message.kind !== 'system',
    hide: can.moderate,
    correct: moderatesIt,
    sanction: moderatesIt && message.author.id !== null,
    readHidden: can.moderate || isOwn,
  };
}
