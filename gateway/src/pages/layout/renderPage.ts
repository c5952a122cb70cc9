import { html, Markup } from './html';
import { PAGE_STYLES } from './pageStyles';

/** A plain page: no script, no file besides itself. */
export interface Page {
  readonly title: string;
  readonly body: Markup;
  /** Shown on top of the page, such as that all records are made up. */
  readonly notice?: string;
}

const SERVICE = 'Corporate parenting hub';

/** The whole document of a page, with skip link, banner, main and footer. */
export function renderPage({ title, body, notice }: Page): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === SERVICE ? SERVICE : `${title} – ${SERVICE}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style>
          ${new Markup(PAGE_STYLES)}
        </style>
      </head>
      <body>
        <a class="skip-link" href="#main">Skip to main content</a>
        <header class="bar">
          <div class="width"><a href="/">${SERVICE}</a></div>
        </header>
        ${notice ? html`<div class="notice" role="note"><div class="width">${notice}</div></div>` : ''}
        <main id="main" class="width" tabindex="-1">${body}</main>
        <footer>
          <div class="width"><p>Every look at a child’s record is written down before it is shown.</p></div>
        </footer>
      </body>
    </html> `.text;
}
