import { ForumPage } from '../features/forum/forum-page.tsx';
import { NewTopicPage } from '../features/forum/new-topic-page.tsx';
import { PrintPage } from '../features/forum/print-page.tsx';
import { TopicPage } from '../features/forum/topic-page.tsx';
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

/** `/raeume/:slug/forum/:topicId/drucken`: without the frame of the space, which is no part of the document */
export const SpaceTopicPrintPage = ({
  params: { slug, topicId },
}: {
  params: { slug: string; topicId: string };
}) => <PrintPage slug={slug} topicId={topicId} />;

type AddressedTopic = { params: { slug: string; topicId: string; post?: string | undefined } };

/** `/raeume/:slug/forum/:topicId`, `…/:post` */
export const SpaceTopicPage = ({ params: { slug, topicId, post } }: AddressedTopic) => (
  <FramedSpace slug={slug} tab="forum" ownHeading>
    {() => <TopicPage slug={slug} topicId={topicId} post={post} />}
  </FramedSpace>
);
