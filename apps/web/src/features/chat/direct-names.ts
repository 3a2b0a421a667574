import type { DirectItem } from '@app/contracts/direct';
import type { PersonSummary } from '@app/contracts/people';
import { t } from '../../lib/i18n.ts';

type Named = Pick<DirectItem, 'people' | 'group'> & { conversation: { title: string } };

/** Everybody but oneself; oneself where nobody else is left. */
export function othersIn({ people }: Pick<DirectItem, 'people'>, ownId: string | undefined): PersonSummary[] {
  const others = people.filter(({ id }) => id !== ownId || id === null);
  return others.length > 0 ? others : people;
}

const nameOf = ({ id, name }: PersonSummary) => (id === null ? t('common.formerMember') : name);

/** The name of a group, or who takes part besides oneself. */
export function directName(item: Named, ownId: string | undefined): string {
  if (item.group && item.conversation.title !== '') return item.conversation.title;
  return othersIn(item, ownId).map(nameOf).join(', ');
}

/** For whom the other person acts, or how many take part. */
export function directSubtitle(item: Named, ownId: string | undefined): string {
  const [other] = othersIn(item, ownId);
  if (!item.group) return other?.organization ?? '';
  const names = item.conversation.title === '' ? '' : `: ${item.people.map(nameOf).join(', ')}`;
  return t('chat.direct.count', { count: item.people.length }) + names;
}
