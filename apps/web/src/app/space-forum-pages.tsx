import { ForumPage } from '../features/forum/forum-page.tsx';
import { NewTopicPage } from '../features/forum/new-topic-page.tsx';
import { FramedSpace } from './framed-space.tsx';

type Addressed = { params: { slug: string } };

/** `/raeume/:slug/forum` */
export const SpaceForumPage = ({ params: { slug } }: Addressed) => (
  <FramedSpace slug={slug} tab="forum" ownHeading>
    {() => <ForumPage slug={slug} />}
  </FramedSpace>
);

/** `/raeume/:slug/forum/neu` */
export const SpaceNewTopicPage = ({ params: { slug } }: Addressed) => (
  <FramedSpace slug={slug} tab="forum" ownHeading>
    {() => <NewTopicPage slug={slug} />}
  </FramedSpace>
);
