import { Injectable } from '@nestjs/common';
import type { PipelineEntry } from '@app/contracts/memberships';
import type { Actor } from '@app/contracts/session';
import { type MembershipFacts, membershipActions, missingCriteria } from '@app/domain/membership-rights';
import { Database } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { loadMemberships, presentMembership } from './membership-view.ts';

interface NameRow {
  id: string;
  key: string;
  kind: 'municipality' | 'district';
  display_name: string;
}

/** All memberships for the coordination's desk. */
@Injectable()
export class PipelineService {
  constructor(private readonly db: Database) {}

  async list(actor: Actor): Promise<PipelineEntry[]> {
    const [stored, names, contacts] = await Promise.all([
      loadMemberships(this.db, null),
      this.names(),
      this.contacts(),
    ]);
    return [...stored].flatMap(([id, one]) => {
      const name = names.get(id);
      const membership = presentMembership(actor, one, { contact: false });
      if (!name || !membership) return [];
      const met = one.criteria.map(({ criterion }) => criterion);
      const facts: MembershipFacts = { kind: name.kind, state: one.row.state, contact: false, met };
      return [
        {
          key: name.key,
          displayName: name.display_name,
          membership,
          missing: missingCriteria(met),
          contacts: contacts.get(id) ?? [],
          actions: membershipActions(actor, facts),
        },
      ];
    });
  }

  private async names(): Promise<Map<string, NameRow>> {
    const rows = await this.db.query<NameRow>(
      `SELECT o.id, coalesce(o.ags, o.id::text) AS key, o.kind, o.display_name
         FROM organization o JOIN membership m ON m.organization_id = o.id`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async contacts(): Promise<Map<string, PipelineEntry['contacts']>> {
    const rows = await this.db.query<PersonRow & { member_id: string }>(
      `SELECT m.organization_id AS member_id, ${personColumns}
         FROM membership m JOIN affiliation a ON a.organization_id = m.organization_id AND a.is_contact
         JOIN person p ON p.id = a.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE a.valid_from <= now() AND (a.valid_to IS NULL OR a.valid_to > now())
          AND p.erased_at IS NULL AND p.deactivated_at IS NULL
        ORDER BY p.name, p.id`,
    );
    const contacts = new Map<string, PipelineEntry['contacts']>();
    for (const row of rows)
      contacts.set(row.member_id, [...(contacts.get(row.member_id) ?? []), presentPerson(row)]);
    return contacts;
  }
}
