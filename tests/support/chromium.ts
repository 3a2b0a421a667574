import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** The Chromium of the machine, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = existsSync(installed) ? installed : await bundled.executablePath();
  return chromium.launch({ executablePath, args: quiet }); // root has no sandbox
}
