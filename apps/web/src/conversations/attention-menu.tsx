import {
  type Attention,
  type AttentionLevel,
  attentionLevels,
  attentionRoutes,
} from '@app/contracts/attention';
import { documentTreeRoutes } from '@app/contracts/document-tree';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { AtSign, Bell, BellOff, Undo2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { call } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { usePerson } from '../lib/session.ts';
import { Menu } from '../ui/menu.tsx';
import { useSavedAtOnce } from '../ui/saved-at-once.ts';
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

interface Props extends Pick<ComponentProps<typeof Menu>, 'tooltip' | 'align'> {
  place: Place;
}

/** Chooses how much of a space, a conversation or a page one hears of. Nothing for a visitor. */
export function AttentionMenu(props: Props) {
  const person = usePerson();
  const { data } = useQuery({ ...attentionQuery(props.place), enabled: person !== null });
  return person === null || !data ? null : <LevelMenu {...props} told={data} />;
}

function LevelMenu({ place, told, ...button }: Props & { told: Attention }) {
  const client = useQueryClient();
  const { queryKey } = attentionQuery(place);
  const { inherited } = told;
  const [chosen, change] = useSavedAtOnce<AttentionLevel | null, Attention>({
    key: queryKey,
    saved: told.chosen,
    save: (level) => choose(place, level),
    done(attention) {
      client.setQueryData(queryKey, attention);
      showToast(t(`notifications.levelNow.${attention.chosen ?? attention.inherited}`));
    },
    // What is muted raises no badge; a space's level reaches its conversations.
    touches: [['unread'], ['attention']],
  });
  const level = chosen ?? inherited;
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
            onSelect: () => change(value),
          };
        }),
        ...(chosen === null
          ? []
          : [
              {
                label: t('notifications.asUsual', {
                  level: t(`notifications.levels.${inherited}`),
                }),
                icon: <Undo2 size={18} />,
                onSelect: () => change(null),
              },
            ]),
      ]}
    />
  );
}
