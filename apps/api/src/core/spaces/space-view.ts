import type {
  Board,
  Space,
  SpaceKind,
  SpaceListItem,
  SpaceRole,
  SpaceSummary,
  SpaceVisibility,
} from '@app/contracts/spaces';
import { type Asker, canJoinSpace, rightsInSpace, type SpaceFacts } from '@app/domain/space-rights';
import { type Standing, standingColumns } from './standing.ts';
import { type PersonRow, presentPerson } from '../identity/person.presenter.ts';

export interface SpaceRow {
  id: string;
  slug: string;
  kind: SpaceKind;
  visibility: SpaceVisibility;
  name: string;
  purpose: string;
}

/** Columns of a `SpaceRow`, from `space s`. */
export const spaceColumns = `s.id, s.slug, s.kind, s.visibility, s.name, s.purpose`;

export interface SpaceForAsker extends SpaceRow, Standing {
  archived: boolean;
  members: number;
}

/** Columns of a `SpaceForAsker`; joins the asker's membership as `m`. */
export const spaceForAskerColumns = `${spaceColumns}, s.archived_at IS NOT NULL AS archived, ${standingColumns('s', 'm')},
  (SELECT count(*)::int FROM space_member sm WHERE sm.space_id = s.id) AS members`;

export const factsOf = ({ visibility, role, archived, silenced, rules_due }: SpaceForAsker): SpaceFacts => ({
  visibility,
  role,
  archived,
  silenced,
  rulesDue: rules_due,
});

export const presentSpaceSummary = (row: SpaceRow): SpaceSummary => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  visibility: row.visibility,
  name: row.name,
  purpose: row.purpose,
});

export const presentListItem = (asker: Asker, row: SpaceForAsker): SpaceListItem => ({
  ...presentSpaceSummary(row),
  role: row.role,
  archived: row.archived,
  members: row.members,
  can: { join: canJoinSpace(asker, factsOf(row)) },
});

export interface MemberRow extends PersonRow {
  role: SpaceRole;
}

export interface SpacePageRow extends SpaceForAsker {
  created_at: Date;
  topics: number;
  channels: number;
}

export interface BoardRow {
  id: string;
  name: string;
  description: string;
  topics: number;
}

export const presentBoard = (row: BoardRow): Board => ({
  id: row.id,
  name: row.name,
  description: row.description,
  topics: row.topics,
});

export const presentSpace = (
  asker: Asker,
  row: SpacePageRow,
  boards: Board[],
  moderators: MemberRow[],
): Space => ({
  ...presentSpaceSummary(row),
  role: row.role,
  archived: row.archived,
  createdAt: row.created_at.toISOString(),
  counts: { members: row.members, topics: row.topics, channels: row.channels },
  boards,
  moderators: moderators.map((moderator) => ({ person: presentPerson(moderator), role: moderator.role })),
  can: rightsInSpace(asker, factsOf(row)),
});
