import { type SpaceMember, spaceMemberRoutes } from '@app/contracts/space-members';
import { type Space, spaceRole, type SpaceRole } from '@app/contracts/spaces';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { UserMinus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { dateText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { IconButton } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Badge, EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { SearchField, Select } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { useSavedAtOnce } from '../../ui/saved-at-once.ts';
import { showToast } from '../../ui/toasts.ts';
import { OpenInvite } from './invite-dialog.tsx';
import { PendingInvitations } from './pending-invitations.tsx';
import styles from './space-members.module.css';
import { membersQuery } from './spaces.queries.ts';
import { readSpacesAgain, touchedBySpaces } from './use-space-changes.ts';

/** Who is in a space, with their towns; hundreds of people are searched and shown page by page. */
export function SpaceMembers({ space }: { space: Space }) {
  const person = usePerson();
  if (person === null)
    return (
      <Page>
        <EmptyState title={t('spaces.members.signIn')} />
      </Page>
    );
  return (
    <Page>
      {space.can.invite && <PendingInvitations space={space} />}
      <MemberList space={space} ownId={person.id} />
    </Page>
  );
}

function MemberList({ space, ownId }: { space: Space; ownId: string }) {
  const [search, setSearch] = useState('');
  const [role, setRole] = useState<SpaceRole | ''>('');
  const sought = useDeferredValue(search.trim());
  const members = useInfiniteQuery(membersQuery(space.id, { search: sought, role: role || undefined }));
  const pages = members.data?.pages;
  const all = pages?.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className={styles['tools']}>
        <div className={styles['search']}>
          <SearchField label={t('spaces.members.search')} value={search} onChange={setSearch} />
        </div>
        <Select
          label={t('spaces.members.role')}
          value={role}
          onChange={setRole}
          options={[
            { value: '', label: t('spaces.members.allRoles') },
            ...spaceRole.options.toReversed().map((value) => ({ value, label: t(`spaces.roles.${value}`) })),
          ]}
        />
        <OpenInvite space={space} />
      </div>
      {pages ? (
        <>
          <output className={styles['count']}>
            {t('spaces.members.found', { count: pages.at(-1)?.total ?? 0 })}
          </output>
          {all.length === 0 ? (
            <EmptyState title={t('spaces.members.none')} />
          ) : (
            <ul className={styles['list']}>
              {all.map((member) => (
                <MemberLine key={member.person.id} space={space} member={member} ownId={ownId} />
              ))}
            </ul>
          )}
        </>
      ) : members.error ? (
        <ErrorState error={members.error} retry={members.refetch} />
      ) : (
        <Skeleton />
      )}
      <LoadMore
        hasMore={members.hasNextPage}
        loading={members.isFetchingNextPage}
        onLoad={members.fetchNextPage}
      />
    </>
  );
}

function MemberLine({ space, member, ownId }: { space: Space; member: SpaceMember; ownId: string }) {
  const { person, role, joinedAt } = member;
  const [removing, setRemoving] = useState(false);
  const client = useQueryClient();
  const params = { spaceId: space.id, personId: person.id ?? '' };
  return (
    <li className={styles['line']}>
      <span className={styles['person']}>
        <Link href={addresses.person(person.id ?? '')} className={styles['name']}>
          <PersonLine person={person} avatar />
        </Link>
        <span className={styles['muted']}>
          {person.id === ownId && `${t('spaces.members.you')} · `}
          {t('spaces.members.since', { date: dateText(new Date(joinedAt)) })}
        </span>
      </span>
      <span className={styles['rights']}>
        {space.can.manage ? (
          <RoleChoice space={space} member={member} />
        ) : (
          role !== 'member' && <Badge>{t(`spaces.roles.${role}`)}</Badge>
        )}
        {member.can.remove && (
          <IconButton
            label={t('spaces.members.removeLabel', { name: person.name })}
            icon={<UserMinus size={20} aria-hidden />}
            align="end"
            onClick={() => setRemoving(true)}
          />
        )}
      </span>
      {removing && (
        <ConfirmDialog
          title={t('spaces.members.removeTitle', { name: person.name })}
          action={t('spaces.members.removeConfirm')}
          danger
          onConfirm={async () => {
            await call(spaceMemberRoutes.remove, { params });
            showToast(t('spaces.members.removed', { name: person.name }));
            await readSpacesAgain(client);
          }}
          onClose={() => setRemoving(false)}
        >
          <p>{t('spaces.members.removeText')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

/** Chosen is given at once; the notice takes it back. */
function RoleChoice({ space, member: { person, role } }: { space: Space; member: SpaceMember }) {
  const params = { spaceId: space.id, personId: person.id ?? '' };
  const [given, give] = useSavedAtOnce<{ role: SpaceRole; before?: SpaceRole }, unknown>({
    key: ['space-role', params],
    saved: { role },
    save: (next) => call(spaceMemberRoutes.changeRole, { params, body: { role: next.role } }),
    done(_, { role: next, before }) {
      const text = t('spaces.members.roleChanged', { name: person.name, role: t(`spaces.roles.${next}`) });
      showToast(text, before && { undo: () => give({ role: before }) });
    },
    touches: touchedBySpaces,
  });
  return (
    <select
      className={styles['role']}
      aria-label={t('spaces.members.roleOf', { name: person.name })}
      value={given.role}
      onChange={(event) => give({ role: spaceRole.parse(event.target.value), before: role })}
    >
      {spaceRole.options.toReversed().map((option) => (
        <option key={option} value={option}>
          {t(`spaces.roles.${option}`)}
        </option>
      ))}
    </select>
  );
}
