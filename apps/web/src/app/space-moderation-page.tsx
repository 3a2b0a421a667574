import { SpaceModeration } from '../features/moderation/space-moderation.tsx';
import { FramedSpace } from './framed-space.tsx';

/** `/raeume/:slug/moderation` */
export const SpaceModerationPage = ({ params: { slug } }: { params: { slug: string } }) => (
  <FramedSpace slug={slug} tab="moderation">
    {(space) => <SpaceModeration space={space} />}
  </FramedSpace>
);
