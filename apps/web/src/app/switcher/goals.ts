import type { SpaceListItem } from '@app/contracts/spaces';
import { type SwitcherGoal, switcherRoutes } from '@app/contracts/switcher';
import type { RouteOutput } from '@app/contracts/route';
import { queryOptions } from '@tanstack/react-query';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';

export interface Goal {
  key: string;
  kind: 'channel' | 'topic' | 'direct' | 'space' | 'person' | 'page';
  label: string;
  /** Where it is, or for whom somebody acts. */
  detail: string;
  href: string;
  unread?: number;
}

export interface GoalGroup {
  name: string;
  goals: Goal[];
}

export const switcherQuery = (query: string) =>
  queryOptions({
    queryKey: ['switcher', query],
    queryFn: ({ signal }) => call(switcherRoutes.look, { query: query === '' ? {} : { query } }, signal),
    staleTime: 10_000,
    placeholderData: (before) => before, // the list does not blink while one types
  });

const pages = () => [
  { label: t('shell.start'), href: addresses.start },
  { label: t('shell.direct'), href: addresses.directList },
  { label: t('shell.spaces'), href: addresses.spaces },
  { label: t('shell.municipalities'), href: addresses.municipalities },
  { label: t('shell.account'), href: addresses.account },
  { label: t('shell.settings'), href: addresses.settings },
];

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('de');

/** Every word must occur, wherever it stands. */
export function matches(label: string, query: string): boolean {
  const name = plain(label);
  return plain(query)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

function conversationGoal({ id, kind, title, space, people }: SwitcherGoal): Goal {
  if (!space) {
    const label = title || people.join(', ');
    return { key: id, kind: 'direct', label, detail: '', href: addresses.direct(id) };
  }
  const isTopic = kind === 'topic';
  const href = isTopic ? addresses.topic(space.slug, id) : addresses.channel(space.slug, id);
  return { key: id, kind: isTopic ? 'topic' : 'channel', label: title, detail: space.name, href };
}

interface Known {
  found: RouteOutput<typeof switcherRoutes.look> | undefined;
  spaces: readonly SpaceListItem[];
  unreadIn: (conversation: string) => number;
}

/** What fits what was typed; without a word the last conversations and the own spaces. */
export function goalsOf(query: string, { found, spaces, unreadIn }: Known): GoalGroup[] {
  const offered = query === '' ? spaces.filter(({ role }) => role !== null) : spaces;
  const groups: GoalGroup[] = [
    {
      name: t(query === '' ? 'switcher.lastRead' : 'switcher.conversations'),
      goals: (found?.conversations ?? []).map((goal) => ({
        ...conversationGoal(goal),
        unread: unreadIn(goal.id),
      })),
    },
    {
      name: t('switcher.spaces'),
      goals: offered
        .filter(({ name, archived }) => !archived && matches(name, query))
        .slice(0, 8)
        .map(({ id, name, slug, purpose }) => ({
          key: id,
          kind: 'space',
          label: name,
          detail: purpose,
          href: addresses.space(slug),
        })),
    },
    {
      name: t('switcher.people'),
      goals: (found?.people ?? []).flatMap(({ id, name, organization }) =>
        id === null
          ? []
          : [
              {
                key: id,
                kind: 'person',
                label: name,
                detail: organization ?? '',
                href: addresses.directWith(id),
              },
            ],
      ),
    },
    {
      name: t('switcher.pages'),
      goals: pages()
        .filter(({ label }) => matches(label, query))
        .map(({ label, href }) => ({ key: href, kind: 'page', label, detail: '', href })),
    },
  ];
  return groups.filter(({ goals }) => goals.length > 0);
}
