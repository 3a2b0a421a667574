import { useUnread } from '../conversations/unread.ts';
import { SpaceListPage } from '../features/spaces/space-list-page.tsx';
import { SpaceMembers } from '../features/spaces/space-members.tsx';
import { SpaceOverview } from '../features/spaces/space-overview.tsx';
import { SpaceSettings } from '../features/spaces/space-settings.tsx';
import { FramedSpace } from './framed-space.tsx';

/** `/raeume` */
export const SpacesPage = () => <SpaceListPage unreadIn={useUnread().inSpace} />;

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
