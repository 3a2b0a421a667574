import type { Message } from '@app/contracts/messages';
import { moderationRoutes } from '@app/contracts/moderation';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { MessageBody } from '../message-parts.tsx';

/** What was hidden and why, for its author and for moderators. */
export function HiddenMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const hidden = useQuery({
    queryKey: ['message', message.id, 'hidden', message.seq],
    queryFn: ({ signal }) => call(moderationRoutes.hidden, { params: { messageId: message.id } }, signal),
  });
  return (
    <Dialog title={t('moderation.hide.dialog')} onClose={onClose} wide>
      {hidden.isPending && <Skeleton lines={3} />}
      {hidden.isError && <ErrorState error={hidden.error} retry={hidden.refetch} />}
      {hidden.data && (
        <>
          <p>
            {hidden.data.by && t('moderation.hide.by', { name: hidden.data.by.name })}{' '}
            {hidden.data.at && <DateTime at={hidden.data.at} />}
          </p>
          {hidden.data.reason !== '' && (
            <p>
              <strong>{t('moderation.hide.reason', { reason: hidden.data.reason })}</strong>
            </p>
          )}
          <MessageBody html={hidden.data.html} />
        </>
      )}
    </Dialog>
  );
}
