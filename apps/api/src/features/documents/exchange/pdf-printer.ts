import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { escapeText } from '@app/editor/html/element';
import { type Browser, chromium } from 'playwright-core';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { firstInstalled } from './programs.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const patience = 60_000;
/** Waiting prints; more are asked to come again. */
const longestQueue = 10;

interface Paper {
  html: string;
  space: string;
  date: Date;
}

/** Prints HTML of ours in a browser without scripts and without a network, one page after another. */
@Injectable()
export class PdfPrinter implements OnModuleDestroy {
  private readonly logger = new Logger(PdfPrinter.name);
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private browser: Browser | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws unavailable without a browser, or when too many wait */
  async print(paper: Paper): Promise<Buffer> {
    const program = await firstInstalled(this.config.chromium ? [this.config.chromium] : places);
    if (!program)
      throw new ProblemError(
        'unavailable',
        'Auf diesem Server ist kein Programm eingerichtet, das PDF schreibt. Bitte laden Sie das Dokument als DOCX oder drucken Sie es aus Ihrem Browser als PDF.',
      );
    if (this.waiting >= longestQueue)
      throw new ProblemError(
        'unavailable',
        'Gerade werden viele PDF geschrieben. Bitte versuchen Sie es in einer Minute noch einmal.',
      );
    this.waiting += 1;
    const turn = this.last.then(() => this.printIn(program, paper));
    this.last = turn.catch(() => undefined);
    return turn.finally(() => {
      this.waiting -= 1;
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.browser?.close().catch(() => undefined);
  }

  private async printIn(program: string, paper: Paper): Promise<Buffer> {
    try {
      this.browser = await chromium.launch({ executablePath: program, args: quiet(), timeout: patience });
      return await pdfOf(this.browser, paper);
    } catch (error) {
      this.logger.error(error);
      throw new ProblemError(
        'unavailable',
        'Das PDF konnte nicht geschrieben werden. Bitte versuchen Sie es noch einmal oder laden Sie das Dokument als DOCX.',
      );
    } finally {
      await this.onModuleDestroy();
      this.browser = null;
    }
  }
}

/** As root, in a container, Chromium has no sandbox of its own; the page has neither scripts nor a network. */
const quiet = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
];

async function pdfOf(browser: Browser, { html, space, date }: Paper): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, locale: 'de-DE' });
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setContent(html, { waitUntil: 'load', timeout: patience });
  return page.pdf({
    format: 'A4',
    tagged: true,
    outline: true,
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: lineOf(
      `<span>${escapeText(space)}</span><span>${date.toLocaleDateString('de-DE')}</span>`,
    ),
    footerTemplate: lineOf(
      '<span></span><span>Seite <span class="pageNumber"></span> von <span class="totalPages"></span></span>',
    ),
    margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '20mm' },
  });
}

const lineOf = (html: string) =>
  `<div style="width:100%;margin:0 20mm 0 25mm;font:8.5pt Arial,sans-serif;color:#555;display:flex;justify-content:space-between">${html}</div>`;
