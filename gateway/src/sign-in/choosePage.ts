import { inWords, type Agreement, type Purpose, type RoleName } from '@hub/schema';
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
      ${[said, ...said.others].map(({ role }) => roleForm(role, role === said.role ? said.purpose : null, agreement, returnTo))}
    </ul>
    ${said.purpose !== null && html`<p><a href="${returnTo}">Go on without a change</a></p>`}`,
});

const roleForm = (role: RoleName, active: Purpose | null, agreement: Agreement, returnTo: string): Html =>
  html`<li>
    <h2>${inWords(role)}</h2>
    <form method="post" action="/session/role">
      <input type="hidden" name="role" value="${role}" />
      <input type="hidden" name="returnTo" value="${returnTo}" />
      ${purposeChoice(role, active, agreement)}
      <button type="submit">Act as ${inWords(role)}</button>
    </form>
  </li>`;

/** What the person acts for now is chosen already: whoever presses the button again changes nothing. */
function purposeChoice(role: RoleName, active: Purpose | null, agreement: Agreement): Html {
  const purposes = agreement.roles[role]?.purposes ?? [];
  const words = (purpose: Purpose): string => agreement.purposes[purpose] ?? purpose;
  if (purposes.length === 1) {
    return html`<p>Purpose: ${words(purposes[0]!)}</p>
      <input type="hidden" name="purpose" value="${purposes[0]!}" />`;
  }
  return html`<label for="purpose-${role}">Purpose<span class="hidden"> as ${inWords(role)}</span></label>
    <select id="purpose-${role}" name="purpose">
      ${purposes.map((each) =>
        each === active
          ? html`<option value="${each}" selected>${words(each)}</option>`
          : html`<option value="${each}">${words(each)}</option>`,
      )}
    </select>`;
}
