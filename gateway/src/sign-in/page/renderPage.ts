import { createHash } from 'node:crypto';
import { html, Html } from './html';
import { STYLE } from './style';

/** One page without script. `title` is the heading too. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Above everything, such as that all records are made up. */
  readonly notice?: string;
}

/** What a policy allows in place of every inline style: this one alone. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/**
 * Nothing may be loaded, run or framed; forms go to the hub alone. `Referrer-Policy` keeps addresses from other sites,
 * yet lets a browser name its origin with our own forms (`no-referrer` would make it `null`).
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; img-src 'self'; style-src ${STYLE_SOURCE}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

/** The whole document. Send it with `PAGE_HEADERS`. */
export const renderPage = ({ title, body, notice }: Page): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Corporate parenting hub</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${new Html(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header>
          <div><a href="/">Corporate parenting hub</a></div>
        </header>
        ${notice !== undefined && html`<aside class="banner" aria-label="About these records">${notice}</aside>`}
        <main id="main">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
