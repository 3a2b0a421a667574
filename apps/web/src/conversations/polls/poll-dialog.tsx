import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';
import { PollForm } from './poll-form.tsx';

interface Props {
  conversation: string;
  /** The answer to a message is a delta like any other. */
  sent: (delta: Delta) => void;
  onClose: () => void;
}

/** Asks a question with answers to choose from. */
export function PollDialog({ conversation, sent, onClose }: Props) {
  const [id] = useState(() => v7());
  return (
    <PollForm
      hasQuestion
      label={t('polls.send')}
      send={({ question, poll }) =>
        call(conversationRoutes.send, {
          params: { conversationId: conversation },
          body: { id, body: question, poll },
        })
      }
      done={(delta) => {
        sent(delta);
        showToast(t('polls.asked'));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
