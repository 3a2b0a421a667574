import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { DirectoryEntry, SimilarOrganization } from '@app/contracts/organizations';
import type { Actor } from '@app/contracts/session';
import { areAlike, similarityOf } from '@app/domain/similarity';
import { Database } from '../../platform/database/database.ts';
import {
  organizationColumns,
  type OrganizationRow,
  organizationTables,
  presentDirectory,
  presentEntry,
} from './organization-view.ts';
import { OrganizationsAccess } from './organizations-access.service.ts';

const compress = promisify(gzip);
const similarCount = 8;

interface EncodedDirectory {
  etag: string;
  plain: string;
  gzipped: Buffer;
}

/** The list of all organisations, and who is like whom in it. */
@Injectable()
export class DirectoryService {
  /** What was sent last to each audience: the list changes seldom, so it is packed once and not per reader. */
  private readonly packed = new Map<'visitors' | 'people', EncodedDirectory>();

  constructor(
    private readonly db: Database,
    private readonly access: OrganizationsAccess,
  ) {}

  async encoded(actor: Actor | null): Promise<EncodedDirectory> {
    const plain = JSON.stringify(presentDirectory(actor, await this.load()));
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const audience = actor ? 'people' : 'visitors';
    const known = this.packed.get(audience);
    if (known?.etag === etag) return known;
    const answer = { etag, plain, gzipped: await compress(plain) };
    this.packed.set(audience, answer);
    return answer;
  }

  async similar(actor: Actor | null, key: string): Promise<SimilarOrganization[]> {
    const { row } = await this.access.find(actor, key);
    const mine = presentEntry(actor, row);
    return (await this.load())
      .map((other) => presentEntry(actor, other))
      .filter((other) => other.id !== mine.id)
      .flatMap((other) => presentSimilar(mine, other))
      .toSorted((a, b) => b.similarity - a.similarity || a.key.localeCompare(b.key))
      .slice(0, similarCount);
  }

  /** Ids of those that have much in common with an organisation; `undefined` when it is no municipality or district. */
  async alike(organizationId: string | null): Promise<string[] | undefined> {
    const entries = (await this.load()).map((row) => presentEntry(null, row));
    const mine = entries.find(({ id }) => id === organizationId);
    if (mine?.kind !== 'municipality' && mine?.kind !== 'district') return undefined;
    return entries.filter((other) => other.id !== mine.id && areAlike(mine, other)).map(({ id }) => id);
  }

  private load(): Promise<OrganizationRow[]> {
    return this.db.query<OrganizationRow>(`SELECT ${organizationColumns} FROM ${organizationTables}`);
  }
}

function presentSimilar(mine: DirectoryEntry, other: DirectoryEntry): SimilarOrganization[] {
  const found = similarityOf(mine, other);
  if (!found) return [];
  return [
    {
      key: other.key,
      displayName: other.displayName,
      population: other.population,
      state: other.state,
      similarity: found.value,
      kilometers: found.kilometers === null ? null : Math.round(found.kilometers),
      sameKind: mine.municipalityKind === other.municipalityKind,
    },
  ];
}
