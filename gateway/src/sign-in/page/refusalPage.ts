import { errorCatalogue, type HubError } from '@hub/platform';
import { html } from './html';
import type { Page } from './renderPage';

/**
 * An error in the words of the one catalogue, with the way on. To sign in helps only whoever is not; what else the
 * catalogue says of that is for programs.
 */
export function refusalPage({ code, message }: HubError): Page {
  if (code === 'UNAUTHENTICATED') {
    return {
      title: 'You are not signed in',
      body: html`<p>${message}</p>
        <p><a class="button" href="/sign-in">Sign in</a></p>`,
    };
  }
  return {
    title: 'That did not work',
    body: html`<p>${message}</p>
      <p>${errorCatalogue[code].howToSolve}</p>
      <p><a href="/">Go to the start page</a></p>`,
  };
}
