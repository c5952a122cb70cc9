import { html, type Html, type Page } from '@hub/gateway';
import type { Agreement } from '@hub/schema';
import type { Persona } from '../../personas';
import { agencyHeadings } from './agencyHeadings';
import { describeRole } from './describeRole';

/** Whom to sign in as: every persona by agency, with plain words of what each is for and what the agreement gives. */
export function personaPage(personas: readonly Persona[], agreement: Agreement, action: string): Page {
  const agencies = agencyHeadings(personas.map(({ agency }) => agency));
  return {
    title: 'Choose who to sign in as',
    body: html`<div class="notice">
        <p>This is the demo sign-in. The people are invented and so are the records; there is no password.</p>
      </div>
      <nav aria-label="Agencies">
        <ul class="jump">
          ${agencies.map(({ heading, id }) => html`<li><a href="#${id}">${heading}</a></li>`)}
        </ul>
      </nav>
      ${agencies.map(
        ({ agency, heading, id }) =>
          html`<h2 id="${id}">${heading}</h2>
            <ul class="people">
              ${personas
                .filter((persona) => persona.agency === agency)
                .map((persona) => personEntry(persona, agreement, action))}
            </ul>`,
      )}`,
  };
}

const personEntry = (persona: Persona, agreement: Agreement, action: string): Html =>
  html`<li>
    <div>
      <h3>${persona.name}</h3>
      <p class="quiet">${[persona.jobTitle, persona.team].filter(Boolean).join(', ')}</p>
      <p>${persona.about}</p>
      ${describeRole(agreement, persona)}
    </div>
    <form method="post" action="${action}">
      <input type="hidden" name="persona" value="${persona.subject}" />
      ${purposeChoice(persona, agreement)}
      <button type="submit">Sign in as ${persona.name}</button>
    </form>
  </li>`;

function purposeChoice({ subject, name, role, purpose }: Persona, agreement: Agreement): Html {
  const purposes = agreement.roles[role]?.purposes ?? [];
  const words = (each: string): string => agreement.purposes[each as typeof purpose] ?? each;
  if (purposes.length < 2) return html`<p>Purpose: ${words(purpose)}</p>`;
  return html`<label for="purpose-${subject}">Purpose<span class="hidden"> for ${name}</span></label>
    <select id="purpose-${subject}" name="purpose">
      ${purposes.map((each) =>
        each === purpose
          ? html`<option value="${each}" selected>${words(each)}</option>`
          : html`<option value="${each}">${words(each)}</option>`,
      )}
    </select>`;
}
