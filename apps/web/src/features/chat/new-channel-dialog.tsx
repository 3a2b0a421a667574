import { channelRoutes } from '@app/contracts/channels';
import type { Space } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { showToast } from '../../ui/toasts.ts';
import { ChannelForm } from './channel-form.tsx';
import { channelsQuery } from './chat.queries.ts';

export function NewChannelDialog({ space, onClose }: { space: Space; onClose: () => void }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [id] = useState(() => v7()); // the same on every attempt: one channel comes of it
  return (
    <ChannelForm
      title={t('chat.newChannelTitle')}
      action={t('chat.newChannel')}
      initial={{ name: '', purpose: '' }}
      send={({ name, purpose }) =>
        call(channelRoutes.create, {
          params: { spaceId: space.id },
          body: { id, name, ...(purpose.trim() !== '' && { purpose }) },
        })
      }
      done={async ({ name }) => {
        await queries.invalidateQueries({ queryKey: channelsQuery(space.id).queryKey });
        showToast(t('chat.created', { name }));
        onClose();
        navigate(addresses.channel(space.slug, id));
      }}
      onClose={onClose}
    />
  );
}
