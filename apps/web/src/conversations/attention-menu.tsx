import {
  type Attention,
  type AttentionLevel,
  attentionLevels,
  attentionRoutes,
} from '@app/contracts/attention';
import { documentTreeRoutes } from '@app/contracts/document-tree';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { AtSign, Bell, BellOff, Undo2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { call } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { usePerson } from '../lib/session.ts';
import { Menu } from '../ui/menu.tsx';
import { showToast } from '../ui/toasts.ts';

type Place = { conversation: string } | { space: string } | { document: string };

const icons = { all: Bell, mentions: AtSign, mute: BellOff } as const;

function read(place: Place, signal: AbortSignal): Promise<Attention> {
  if ('space' in place) return call(attentionRoutes.ofSpace, { params: { spaceId: place.space } }, signal);
  if ('document' in place)
    return call(documentTreeRoutes.attention, { params: { documentId: place.document } }, signal);
  return call(attentionRoutes.ofConversation, { params: { conversationId: place.conversation } }, signal);
}

function choose(place: Place, level: AttentionLevel | null): Promise<Attention> {
  const body = { level };
  if ('space' in place) return call(attentionRoutes.setOfSpace, { params: { spaceId: place.space }, body });
  if ('document' in place)
    return call(documentTreeRoutes.setAttention, { params: { documentId: place.document }, body });
  return call(attentionRoutes.setOfConversation, { params: { conversationId: place.conversation }, body });
}

const attentionQuery = (place: Place) =>
  queryOptions({
    queryKey: ['attention', place],
    queryFn: ({ signal }) => read(place, signal),
  });

/** Chooses how much of a space, a conversation or a page one hears of. Nothing for a visitor. */
export function AttentionMenu({
  place,
  ...button
}: { place: Place } & Pick<ComponentProps<typeof Menu>, 'tooltip' | 'align'>) {
  const client = useQueryClient();
  const person = usePerson();
  const query = attentionQuery(place);
  const { data } = useQuery({ ...query, enabled: person !== null });
  const change = useMutation({
    mutationFn: (level: AttentionLevel | null) => choose(place, level),
    onSuccess(attention) {
      client.setQueryData(query.queryKey, attention);
      void client.invalidateQueries({ queryKey: ['unread'] }); // what is muted raises no badge
      void client.invalidateQueries({ queryKey: ['attention'] }); // a space's level reaches its conversations
      showToast(t(`notifications.levelNow.${attention.chosen ?? attention.inherited}`));
    },
  });
  if (person === null || !data) return null;
  const level = data.chosen ?? data.inherited;
  const Icon = icons[level];
  return (
    <Menu
      {...button}
      label={t('notifications.levelLabel', { level: t(`notifications.levels.${level}`) })}
      icon={<Icon size={20} />}
      items={[
        ...attentionLevels.map((value) => {
          const Sign = icons[value];
          return {
            label: t(`notifications.levels.${value}`),
            hint: t(`notifications.levelHints.${value}`),
            icon: <Sign size={18} />,
            checked: value === level,
            onSelect: () => change.mutate(value),
          };
        }),
        ...(data.chosen === null
          ? []
          : [
              {
                label: t('notifications.asUsual', {
                  level: t(`notifications.levels.${data.inherited}`),
                }),
                icon: <Undo2 size={18} />,
                onSelect: () => change.mutate(null),
              },
            ]),
      ]}
    />
  );
}
