import type { Space } from '@app/contracts/spaces';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { dateText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { Page } from '../../ui/page.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { OpenInvite } from './invite-dialog.tsx';
import { LatestTopics } from './latest-topics.tsx';
import styles from './space-overview.module.css';
import { useLeaveSpace } from './use-space-changes.ts';

/** What a newcomer wants to know: what is discussed, who looks after it, how one gets in and out. */
export function SpaceOverview({ space }: { space: Space }) {
  return (
    <Page wide>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Part title={t('spaces.overview.latest')}>
            <LatestTopics space={space} />
          </Part>
          <Boards space={space} />
        </div>
        <div className={styles['side']}>
          <Moderators space={space} />
          <Numbers space={space} />
          <Access space={space} />
        </div>
      </div>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const Boards = ({ space }: { space: Space }) => (
  <Part title={t('spaces.overview.boards')}>
    {space.boards.length === 0 ? (
      <p>{t('spaces.overview.noBoards')}</p>
    ) : (
      <ul className={styles['boards']}>
        {space.boards.map((board) => (
          <li key={board.id}>
            <Link href={`${addresses.forum(space.slug)}?forum=${board.id}`}>{board.name}</Link>
            <span className={styles['muted']}>{t('spaces.overview.topics', { count: board.topics })}</span>
            {board.description !== '' && <p>{board.description}</p>}
          </li>
        ))}
      </ul>
    )}
  </Part>
);

const Moderators = ({ space }: { space: Space }) => (
  <Part title={t('spaces.overview.moderation')}>
    {space.moderators.length === 0 ? (
      <p>{t('spaces.overview.noModeration')}</p>
    ) : (
      <ul className={styles['people']}>
        {space.moderators.map(({ person, role }) => (
          <li key={person.id}>
            <PersonLine person={person} avatar />
            <span className={styles['role']}>
              <Badge>{t(`spaces.roles.${role}`)}</Badge>
            </span>
          </li>
        ))}
      </ul>
    )}
  </Part>
);

const Numbers = ({ space: { slug, counts, createdAt } }: { space: Space }) => (
  <Part title={t('spaces.overview.numbers')}>
    <ul className={styles['numbers']}>
      <li>
        <Link href={addresses.spaceMembers(slug)}>{t('spaces.membersCount', { count: counts.members })}</Link>
      </li>
      <li>
        <Link href={addresses.forum(slug)}>{t('spaces.overview.topics', { count: counts.topics })}</Link>
      </li>
      <li>
        <Link href={addresses.chat(slug)}>{t('spaces.overview.channels', { count: counts.channels })}</Link>
      </li>
    </ul>
    <p className={styles['muted']}>{t('spaces.overview.since', { date: dateText(new Date(createdAt)) })}</p>
  </Part>
);

function Access({ space }: { space: Space }) {
  const [leaving, setLeaving] = useState(false);
  const leave = useLeaveSpace();
  return (
    <Part title={t(`spaces.visibilities.${space.visibility}`)}>
      <p>{t(`spaces.visibilityHints.${space.visibility}`)}</p>
      <div className={styles['actions']}>
        <OpenInvite space={space} />
        {space.can.leave && (
          <Button small variant="tertiary" onClick={() => setLeaving(true)}>
            {t('spaces.leave')}
          </Button>
        )}
      </div>
      {leaving && (
        <ConfirmDialog
          title={t('spaces.leaveTitle', { name: space.name })}
          action={t('spaces.leave')}
          onConfirm={() => leave(space)}
          onClose={() => setLeaving(false)}
        >
          <p>{t(space.visibility === 'closed' ? 'spaces.leaveClosedText' : 'spaces.leaveText')}</p>
        </ConfirmDialog>
      )}
    </Part>
  );
}
