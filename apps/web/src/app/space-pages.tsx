import { useQuery } from '@tanstack/react-query';
import { SpaceListPage } from '../features/spaces/space-list-page.tsx';
import { SpaceMembers } from '../features/spaces/space-members.tsx';
import { SpaceOverview } from '../features/spaces/space-overview.tsx';
import { SpaceSettings } from '../features/spaces/space-settings.tsx';
import { usePerson } from '../lib/session.ts';
import { FramedSpace } from './framed-space.tsx';
import { unreadBySpace, unreadQuery } from './unread.queries.ts';

const useUnread = () => useQuery({ ...unreadQuery(), enabled: usePerson() !== null }).data;

/** `/raeume` */
export const SpacesPage = () => <SpaceListPage unread={unreadBySpace(useUnread())} />;

type Addressed = { params: { slug: string } };

/** `/raeume/:slug` */
export const SpaceOverviewPage = ({ params: { slug } }: Addressed) => (
  <FramedSpace slug={slug} tab="overview">
    {(space) => <SpaceOverview space={space} />}
  </FramedSpace>
);

/** `/raeume/:slug/mitglieder` */
export const SpaceMembersPage = ({ params: { slug } }: Addressed) => (
  <FramedSpace slug={slug} tab="members">
    {(space) => <SpaceMembers space={space} />}
  </FramedSpace>
);

/** `/raeume/:slug/einstellungen` */
export const SpaceSettingsPage = ({ params: { slug } }: Addressed) => (
  <FramedSpace slug={slug} tab="settings">
    {(space) => <SpaceSettings space={space} />}
  </FramedSpace>
);
