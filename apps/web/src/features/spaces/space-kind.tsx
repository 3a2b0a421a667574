import type { SpaceKind, SpaceVisibility } from '@app/contracts/spaces';
import {
  Globe,
  GraduationCap,
  Hammer,
  Lock,
  MessagesSquare,
  Network,
  Presentation,
  Target,
  Users,
} from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { Badge } from '../../ui/feedback.tsx';

const kindIcons = {
  network: Network,
  topic: MessagesSquare,
  programme: Target,
  workshop: GraduationCap,
  congress: Presentation,
  project: Hammer,
} satisfies Record<SpaceKind, unknown>;

const visibilityIcons = { public: Globe, network: Users, closed: Lock } satisfies Record<
  SpaceVisibility,
  unknown
>;

/** The kind in words and as a sign; its colour comes from the `data-space-kind` around it. */
export function SpaceKindBadge({ kind }: { kind: SpaceKind }) {
  const Icon = kindIcons[kind];
  return (
    <Badge tone="accent" icon={<Icon size={16} aria-hidden />}>
      {t(`spaces.kinds.${kind}`)}
    </Badge>
  );
}

export function VisibilityBadge({ visibility }: { visibility: SpaceVisibility }) {
  const Icon = visibilityIcons[visibility];
  return <Badge icon={<Icon size={16} aria-hidden />}>{t(`spaces.visibilities.${visibility}`)}</Badge>;
}
