import { type ModerationPart, SpaceModeration } from '../features/moderation/space-moderation.tsx';
import { FramedSpace } from './framed-space.tsx';

const partOf: Record<string, ModerationPart> = { protokoll: 'log', regeln: 'rules' };

type Addressed = { params: { slug: string; part?: string | undefined } };

/** `/raeume/:slug/moderation`, `…/protokoll`, `…/regeln` */
export const SpaceModerationPage = ({ params: { slug, part } }: Addressed) => (
  <FramedSpace slug={slug} tab="moderation">
    {(space) => <SpaceModeration space={space} part={partOf[part ?? ''] ?? 'queue'} />}
  </FramedSpace>
);
