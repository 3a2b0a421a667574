import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canEraseAccount } from '@app/domain/identity-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { refreshExcerptsMentioning } from '../conversations/mentions.ts';
import { handOverLeads } from '../spaces/lead-handover.ts';
import { Audit } from './audit.service.ts';
import { moveDirectoryVersion } from './directory-version.ts';
import { formerMember } from './person.presenter.ts';
import { Photos } from './photos.service.ts';
import { Sessions } from './sessions.service.ts';

/** What is stored about a person, part by part; `$1` is the person. No hashes: they are secrets of ours. */
const parts: Record<string, string> = {
  person: `SELECT id, email, name, platform_role, about, photo, created_at, last_seen_at, last_visit_at
             FROM person WHERE id = $1`,
  affiliations: `SELECT o.display_name AS organization, a.role_title, a.is_contact, a.valid_from, a.valid_to
                   FROM affiliation a JOIN organization o ON o.id = a.organization_id WHERE a.person_id = $1`,
  sessions: `SELECT created_at, last_used_at, expires_at, method, user_agent FROM session WHERE person_id = $1`,
  spaces: `SELECT s.name, m.role, m.joined_at FROM space_member m JOIN space s ON s.id = m.space_id
            WHERE m.person_id = $1`,
  directConversations: `SELECT c.id, c.title, c.created_at, c.last_message_at FROM conversation_participant cp
                          JOIN conversation c ON c.id = cp.conversation_id WHERE cp.person_id = $1`,
  messages: `SELECT m.id, c.title AS conversation, m.position, m.state, m.body, m.created_at, m.edited_at
               FROM message m JOIN conversation c ON c.id = m.conversation_id
              WHERE m.author_id = $1 ORDER BY m.created_at`,
  files: `SELECT id, name, media_type, bytes, created_at FROM file WHERE person_id = $1 ORDER BY created_at`,
  heldPosts: `SELECT id, message ->> 'body' AS body, topic ->> 'title' AS title, state, note, created_at
                FROM held_message WHERE author_id = $1`,
  reports: `SELECT k.subject_id AS message_id, r.reason, r.note, r.created_at FROM report r
              JOIN moderation_case k ON k.id = r.case_id WHERE r.reporter_id = $1`,
  warnings: `SELECT space_id, message_id, text, created_at, withdrawn_at FROM warning WHERE person_id = $1`,
  silences: `SELECT space_id, until, reason, created_at FROM space_silence WHERE person_id = $1`,
  reactions: `SELECT message_id, emoji, created_at FROM reaction WHERE person_id = $1`,
  pollVotes: `SELECT v.message_id, o.text AS option, v.created_at FROM poll_vote v
                JOIN poll_option o ON o.message_id = v.message_id AND o.id = v.option_id WHERE v.person_id = $1`,
  readMarkers: `SELECT conversation_id, position, updated_at FROM read_marker WHERE person_id = $1`,
  attention: `SELECT space_id, conversation_id, level, changed_at FROM attention WHERE person_id = $1`,
  bookmarks: `SELECT message_id, note, remind_at, created_at FROM bookmark WHERE person_id = $1`,
  documents: `SELECT d.id, d.title, s.name AS space, d.created_by = $1 AS begun, d.created_at, d.changed_at
                FROM document d JOIN space s ON s.id = d.space_id
               WHERE d.created_by = $1 OR d.changed_by = $1
                  OR d.id IN (SELECT document_id FROM document_update WHERE person_id = $1) ORDER BY d.created_at`,
  favouriteDocuments: `SELECT d.id, d.title, f.created_at FROM document_favourite f
                         JOIN document d ON d.id = f.document_id WHERE f.person_id = $1`,
  watchedDocuments: `SELECT document_id, level, changed_at FROM document_watch WHERE person_id = $1`,
  feeds: `SELECT created_at FROM feed_key WHERE person_id = $1`,
  topicViews: `SELECT v.name, s.name AS space, v.filter, v.created_at FROM topic_view v
                 JOIN space s ON s.id = v.space_id WHERE v.person_id = $1`,
  mailSettings: `SELECT s.quiet, s.space_order,
                   (SELECT json_agg(c) FROM mail_choice c WHERE c.person_id = s.person_id) AS choices
                   FROM mail_setting s WHERE s.person_id = $1`,
  mails: `SELECT kinds, read_to, created_at FROM mail_sent WHERE person_id = $1`,
  notifications: `SELECT kind, conversation_id, positions, title, note, created_at, updated_at, read_at
                    FROM notification WHERE person_id = $1`,
  drafts: `SELECT kind, body, fields, others, updated_at FROM draft WHERE person_id = $1`,
  push: `SELECT endpoint, created_at FROM push_subscription WHERE person_id = $1`,
  incomingMails: `SELECT received_at, outcome FROM incoming_mail
                   WHERE sender = (SELECT email FROM person WHERE id = $1)`,
  mailTrouble: `SELECT address, failures, first_at, last_at, reason, off_at FROM mail_trouble
                 WHERE address = (SELECT email FROM person WHERE id = $1)`,
  invitations: `SELECT email, name, created_at, accepted_at FROM invitation
                 WHERE invited_by = $1 OR accepted_by = $1`,
  log: `SELECT at, action, subject_kind, subject_id, details FROM audit_log WHERE actor_id = $1
          OR (subject_kind = 'person' AND subject_id = $1::text)`,
};

/** The person's rights under data protection law: to have a copy (Art. 15, 20 GDPR), and to be forgotten (Art. 17). */
@Injectable()
export class PersonalData {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly photos: Photos,
    private readonly audit: Audit,
  ) {}

  async export(actor: Actor): Promise<Record<string, unknown>> {
    const collected: Record<string, unknown> = { exportedAt: new Date().toISOString() };
    for (const [name, statement] of Object.entries(parts))
      collected[name] = await this.db.query(statement, [actor.personId]);
    return collected;
  }

  async erase(actor: Actor): Promise<void> {
    const { ended, photo } = await this.db.transaction(async (tx) => {
      const administrators = await tx.query<{ id: string }>(
        `SELECT id FROM person WHERE platform_role = 'administration' AND erased_at IS NULL
            AND deactivated_at IS NULL ORDER BY id FOR UPDATE`,
      );
      const otherAdministrators = administrators.filter(({ id }) => id !== actor.personId).length;
      if (!canEraseAccount(actor, { otherAdministrators }))
        throw new ProblemError(
          'conflict',
          'Sie sind die letzte Person mit Administrationsrechten. Bitte geben Sie diese Rechte zuerst weiter.',
        );
      return this.forget(tx, actor.personId);
    });
    this.sessions.closeSockets(ended);
    await this.photos.discard(photo);
  }

  private async forget(tx: Sql, personId: string) {
    const [row] = await tx.query<{ photo: string | null; email: string | null }>(
      `SELECT photo, email FROM person WHERE id = $1 FOR UPDATE`,
      [personId],
    );
    const email = row?.email ?? null;
    // What a poll that is over decided stays decided.
    await tx.query(
      `WITH gone AS (
         DELETE FROM poll_vote v USING poll q
          WHERE v.person_id = $1 AND q.message_id = v.message_id
            AND q.closed_at IS NULL AND (q.ends_at IS NULL OR q.ends_at > now()) RETURNING v.message_id
       )
       INSERT INTO message_dirty (message_id, conversation_id)
       SELECT DISTINCT m.id, m.conversation_id FROM gone JOIN message m ON m.id = gone.message_id
       ON CONFLICT (message_id) DO UPDATE SET conversation_id = excluded.conversation_id`,
      [personId],
    );
    // Counts of reactions that go are published again; the update holds a mark until then.
    await tx.query(
      `INSERT INTO message_dirty (message_id, conversation_id)
       SELECT m.id, m.conversation_id FROM reaction r JOIN message m ON m.id = r.message_id WHERE r.person_id = $1
       ON CONFLICT (message_id) DO UPDATE SET conversation_id = excluded.conversation_id`,
      [personId],
    );
    await handOverLeads(tx, personId);
    for (const table of [
      'reaction',
      'read_marker',
      'attention',
      'notification',
      'mail_choice',
      'mail_setting',
      'mail_due',
      'mail_ledger',
      'mail_sent',
      'draft',
      'space_member',
      'space_invitation',
      'sign_in_link',
      'affiliation',
      'demo_persona',
      'topic_view',
      'feed_key',
      'bookmark',
      'document_favourite',
      'document_watch',
      'space_silence',
      'warning',
      'moderation_link',
    ])
      await tx.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
    await tx.query(
      `WITH held AS (DELETE FROM held_message WHERE author_id = $1 RETURNING id)
       DELETE FROM moderation_case WHERE kind = 'held' AND subject_id IN (SELECT id FROM held)`,
      [personId],
    );
    // What moderators took out of their words, such as a telephone number.
    await tx.query(
      `DELETE FROM message_revision r USING message m
        WHERE m.id = r.message_id AND m.author_id = $1 AND r.withheld`,
      [personId],
    );
    await tx.query(`UPDATE report SET note = '' WHERE reporter_id = $1`, [personId]);
    await tx.query(`DELETE FROM mail_outbox WHERE recipient = $1`, [email]);
    await tx.query(`DELETE FROM incoming_mail WHERE sender = $1`, [email]);
    await tx.query(`DELETE FROM mail_trouble WHERE address = $1`, [email]);
    await tx.query(
      `UPDATE invitation SET email = '', name = '', role_title = '', message = '', expires_at = least(expires_at, now())
        WHERE email = $1`,
      [email],
    );
    await tx.query(
      `UPDATE access_request SET email = id || '@erased.invalid', name = '', role_title = '', message = '',
              state = CASE state WHEN 'open' THEN 'declined' ELSE state END
        WHERE email = $1`,
      [email],
    );
    // The row stays for the organisation beside what was written.
    await tx.query(
      `UPDATE person SET email = NULL, name = $2, password_hash = NULL, about = '', photo = NULL,
              platform_role = 'member', last_seen_at = NULL, last_visit_at = NULL, erased_at = now()
        WHERE id = $1`,
      [personId, formerMember],
    );
    await refreshExcerptsMentioning(tx, personId);
    await moveDirectoryVersion(tx);
    await this.audit.write(tx, {
      actorId: personId,
      action: 'person.erased',
      subject: { kind: 'person', id: personId },
    });
    return { ended: await this.sessions.endAllOf(tx, personId), photo: row?.photo ?? null };
  }
}
