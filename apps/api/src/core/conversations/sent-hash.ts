import { createHash } from 'node:crypto';
import type { NewMessage } from '@app/contracts/messages';

/** Tells a retry from another message with the same id, also when the message was edited since. */
export const sentHashOf = ({ body, poll }: Pick<NewMessage, 'body' | 'poll'>): Buffer =>
  createHash('sha256')
    .update(poll ? body + JSON.stringify(poll) : body)
    .digest();
