import { Injectable } from '@nestjs/common';
import { maxFilesPerMessage } from '@app/contracts/files';
import { fileMarkdown } from '@app/domain/file-references';
import { ProblemError } from '../../platform/problems.ts';
import { Uploads } from '../files/uploads.service.ts';
import { clientIdOf } from './client-id.ts';
import type { MailFile } from './read-mail.ts';
import type { Reply } from './replies.service.ts';

/** What came with a mail goes the way of every upload: looked through, cleaned, limited. */
@Injectable()
export class MailFiles {
  constructor(private readonly uploads: Uploads) {}

  /** The body with its files; what could not be taken is named with the reason, so that somebody can ask for it. */
  async attach({ actor, messageId, fingerprint, body }: Reply, files: MailFile[]): Promise<string> {
    const taken: string[] = [];
    const refused: string[] = [];
    for (const [index, { name, content }] of files.entries()) {
      try {
        if (index >= maxFilesPerMessage) throw new ProblemError('too_large', 'Zu viele Dateien.');
        const id = clientIdOf(messageId, fingerprint, `file ${index}`);
        taken.push(
          fileMarkdown(await this.uploads.takeBytes({ id, personId: actor.personId, name }, content)),
        );
      } catch (error) {
        // Without its scanner the server takes no file: the other server keeps the mail until it is back.
        if (!(error instanceof ProblemError) || error.code === 'unavailable') throw error;
        refused.push(`- Nicht übernommen: ${plain(name)}. ${error.message}`);
      }
    }
    return [body, taken.join('\n\n'), refused.join('\n')].filter((part) => part !== '').join('\n\n');
  }
}

const plain = (name: string) =>
  name
    .replace(/[\\*_`[\]<>\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 100);
