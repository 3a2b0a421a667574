import type { Space } from '@app/contracts/spaces';
import { t } from '../../lib/i18n.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { Page } from '../../ui/page.tsx';
import { LogList } from './log-list.tsx';
import { ModerationTabs } from './moderation-tabs.tsx';
import { Queue } from './queue.tsx';
import { RulesForm } from './rules-form.tsx';
import { SilenceList } from './silence-list.tsx';

export type ModerationPart = 'queue' | 'log' | 'rules';

/** The moderators' part of a space. */
export function SpaceModeration({ space, part }: { space: Space; part: ModerationPart }) {
  if (!space.can.moderate)
    return (
      <Page>
        <EmptyState title={t('moderation.notAllowed')} />
      </Page>
    );
  return (
    <Page>
      <ModerationTabs space={space} />
      {part === 'queue' && <Queue space={space} />}
      {part === 'log' && <LogList space={space} />}
      {part === 'rules' && (
        <>
          <RulesForm space={space} />
          <SilenceList space={space} />
        </>
      )}
    </Page>
  );
}
