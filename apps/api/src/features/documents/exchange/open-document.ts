import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { unreadable, UnreadableFile } from './import-problem.ts';
import { firstInstalled } from './programs.ts';
import { repacked, unpacked } from './safe-zip.ts';

const run = promisify(execFile);
const places = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
];
const patience = 60_000;

/** ODT is read by LibreOffice, where it is installed; one at a time, it takes a whole processor. */
@Injectable()
export class OpenDocumentFiles {
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws unavailable without LibreOffice, UnreadableFile when it cannot read the file */
  async asDocx(bytes: Uint8Array): Promise<Uint8Array> {
    const program = await firstInstalled(this.config.libreOffice ? [this.config.libreOffice] : places);
    if (!program)
      throw new ProblemError(
        'unavailable',
        'ODT-Dateien können auf diesem Server nicht gelesen werden. Bitte speichern Sie das Dokument als .docx und importieren Sie es noch einmal.',
      );
    const turn = this.last.then(() => convert(program, bytes));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

async function convert(program: string, bytes: Uint8Array): Promise<Uint8Array> {
  const safe = repacked(unpacked(bytes));
  const folder = await mkdtemp(join(tmpdir(), 'odt-'));
  try {
    await writeFile(join(folder, 'text.odt'), safe);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const given = ['--headless', '--norestore', profile, '--convert-to', 'docx', '--outdir', folder];
    await run(program, [...given, join(folder, 'text.odt')], {
      timeout: patience,
      killSignal: 'SIGKILL',
      // Nothing of the server's own environment, which holds its secrets.
      env: { HOME: folder, PATH: '/usr/local/bin:/usr/bin:/bin' },
    });
    return await readFile(join(folder, 'text.docx'));
  } catch {
    throw new UnreadableFile(unreadable.broken);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
