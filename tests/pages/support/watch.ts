import type { BrowserContext } from 'playwright-core';

/** What the pages of a browser did that they should not. */
export interface Watch {
  /** Addresses asked for outside the hub. */
  readonly external: string[];
  /** What the console calls an error or a warning, refusals of the content security policy among them. */
  readonly complaints: string[];
  /** Requests of every kind. */
  count: number;
}

/** From now on notes all requests and complaints of every page in this browser. */
export function watch(context: BrowserContext, origin: string): Watch {
  const seen: Watch = { external: [], complaints: [], count: 0 };
  context.on('request', (request) => {
    seen.count += 1;
    const url = request.url();
    if (new URL(url).origin !== origin) seen.external.push(url);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  context.on('weberror', (error) => seen.complaints.push(String(error.error())));
  return seen;
}
