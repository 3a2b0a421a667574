import type { SpaceListItem } from '@app/contracts/spaces';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Badge, UnreadBadge } from '../../ui/feedback.tsx';
import { SpaceKindBadge, VisibilityBadge } from './space-kind.tsx';
import styles from './spaces.module.css';
import { useJoinSpace } from './use-space-changes.ts';

/** A space in a list: what it is for, who is there, and how to get in. */
export function SpaceCard({ space, unread }: { space: SpaceListItem; unread: number }) {
  const join = useJoinSpace();
  return (
    <Card
      accent={space.kind}
      href={addresses.space(space.slug)}
      level={3}
      title={
        <>
          {space.name} <UnreadBadge count={unread} />
        </>
      }
    >
      <p className={styles['purpose']}>{space.purpose}</p>
      <div className={styles['facts']}>
        <SpaceKindBadge kind={space.kind} />
        <VisibilityBadge visibility={space.visibility} />
        {space.archived && <Badge>{t('spaces.archived')}</Badge>}
        <span>{t('spaces.membersCount', { count: space.members })}</span>
        {space.role !== null && space.role !== 'member' && <span>{t(`spaces.roles.${space.role}`)}</span>}
      </div>
      {space.can.join && (
        <Button
          small
          busy={join.isPending}
          onClick={() => join.mutate(space)}
          aria-label={`${t('spaces.join')}: ${space.name}`}
        >
          {t('spaces.join')}
        </Button>
      )}
    </Card>
  );
}
