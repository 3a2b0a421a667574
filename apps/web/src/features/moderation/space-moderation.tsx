import type { Space } from '@app/contracts/spaces';
import { t } from '../../lib/i18n.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { Page } from '../../ui/page.tsx';
import { Queue } from './queue.tsx';

/** The moderators' part of a space. */
export function SpaceModeration({ space }: { space: Space }) {
  return (
    <Page>
      {space.can.moderate ? <Queue space={space} /> : <EmptyState title={t('moderation.notAllowed')} />}
    </Page>
  );
}
