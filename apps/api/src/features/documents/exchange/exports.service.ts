import { Inject, Injectable } from '@nestjs/common';
import type { ExportFormat } from '@app/contracts/document-exchange';
import type { Actor } from '@app/contracts/session';
import { partsOf } from '@app/editor/document-part';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { inWords, Limiter } from '../../../platform/http/limiter.ts';
import { exportAddress } from './export-address.ts';
import { ExportFiles, type ExportedFile } from './export-files.ts';
import { exportName } from './export-name.ts';
import { ExportTexts } from './export-texts.ts';
import { docxOf } from './docx/docx-of.ts';
import { docxPictures } from './docx-pictures.ts';
import { htmlPage } from './html-page.ts';
import { markdownPage } from './markdown-page.ts';
import { PdfPrinter } from './pdf-printer.ts';

export interface ExportedDocument {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

const mediaTypes: Record<ExportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

export interface ExportText {
  title: string;
  space: string;
  date: Date;
  json: unknown;
}

/** A document as a file, as it is at this moment. */
@Injectable()
export class Exports {
  private readonly allowance = new Limiter({
    burst: 20,
    perMinute: 15,
    message: (seconds) =>
      `Das waren viele Downloads. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly texts: ExportTexts,
    private readonly files: ExportFiles,
    private readonly printer: PdfPrinter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(
    actor: Actor | null,
    documentId: string,
    { format, address }: { format: ExportFormat; address: string },
  ): Promise<ExportedDocument> {
    const text = await this.texts.read(actor, documentId);
    this.allowance.take(actor?.personId ?? address);
    const bytes = await this.write(actor, text, format);
    return { name: exportName(text.title, format), mediaType: mediaTypes[format], bytes };
  }

  private async write(actor: Actor | null, text: ExportText, format: ExportFormat): Promise<Buffer> {
    if (format === 'md') return Buffer.from(markdownPage(text, exportAddress(this.origin)));
    const files = await this.files.of(actor, text.json, { onlyPictures: true });
    if (format === 'docx') return this.docx(text, files);
    const html = htmlPage({ ...text, origin: this.origin, files });
    return format === 'pdf' ? this.printer.print({ ...text, html }) : Buffer.from(html);
  }

  async docx(text: ExportText, files: ReadonlyMap<string, ExportedFile>): Promise<Buffer> {
    const address = exportAddress(this.origin);
    const pictures = await docxPictures(files);
    return docxOf({ ...text, document: partsOf(text.json), pictures, address });
  }

  get origin(): string {
    return this.config.publicUrl.origin;
  }
}
