import { inWords, type Agreement } from '@hub/schema';
import type { Assertion } from './Assertion';
import { html, type Html, type Page } from './page';

/** Where a person says in which role and for which purpose they act now. */
export const CHOOSE = '/session/choose';

/** One form for each role of the person; each button is an explicit step to one role and one purpose. */
export const choosePage = (said: Assertion, agreement: Agreement, returnTo: string): Page => ({
  title: 'What do you act for now?',
  body: html`<p class="lead">You are signed in as ${said.displayName}.</p>
    <p>
      A session has one role and one purpose. What you may see depends on both, and both stand on the record of every
      look.
    </p>
    <ul class="people">
      ${[said, ...said.others].map(({ role }) => roleForm(role, agreement, returnTo))}
    </ul>`,
});

const roleForm = (role: string, agreement: Agreement, returnTo: string): Html =>
  html`<li>
    <h2>${inWords(role)}</h2>
    <form method="post" action="/session/role">
      <input type="hidden" name="role" value="${role}" />
      <input type="hidden" name="returnTo" value="${returnTo}" />
      <label for="purpose-${role}">Purpose</label>
      <select id="purpose-${role}" name="purpose">
        ${(agreement.roles[role]?.purposes ?? []).map(
          (purpose) => html`<option value="${purpose}">${agreement.purposes[purpose]}</option>`,
        )}
      </select>
      <button type="submit">Act as ${inWords(role)}</button>
    </form>
  </li>`;
