import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** Debian's package; playwright's own download of a browser is not needed. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Without them Chromium asks its maker's servers about itself, which a count of requests would find. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const hasChromium = existsSync(CHROMIUM);
if (!hasChromium) console.warn(`The pages are not tried: there is no ${CHROMIUM} (apt-get install chromium).`);

/** Like `describe`, but only where there is a Chromium. */
export const describeInBrowser = hasChromium ? describe : describe.skip;

/** One person's browser: a profile of its own, nothing in it. */
export interface Person {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openBrowser(width = 1280): Promise<Person> {
  const profile = mkdtempSync(join(tmpdir(), 'hub-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: QUIET,
    viewport: { width, height: 800 },
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
