import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

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

/** A browser without a window. Each person gets a context of its own from it, with nothing in it. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });

/** As wide as a laptop's screen unless said. */
export const openPerson = (browser: Browser, width = 1280): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height: 800 } });
