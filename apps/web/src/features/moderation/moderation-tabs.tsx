import type { Space } from '@app/contracts/spaces';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Tabs } from '../../ui/tabs.tsx';

/** The parts of a space's moderation. */
export function ModerationTabs({ space }: { space: Space }) {
  const [path] = useLocation();
  const base = addresses.spaceModeration(space.slug);
  const tabs = [
    { href: base, label: t('moderation.queue') },
    { href: `${base}/protokoll`, label: t('moderation.log.title') },
    { href: `${base}/regeln`, label: t('moderation.settings.title') },
  ];
  return (
    <Tabs label={t('moderation.parts')} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === path }))} />
  );
}
