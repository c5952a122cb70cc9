import { inWords } from '@hub/schema';
import type { Identity } from '../../sign-in/Identity';
import { html, renderPage, type Html } from '../../sign-in/page';

/** The first page: what the hub is, who is signed in, and the ways on from here. */
export function renderLanding(identity: Identity, notice?: string): string {
  const isOwnRecord = identity.role === 'CARE_EXPERIENCED';
  const body = html`<p class="lead">${isOwnRecord ? ABOUT_YOU : ABOUT_THE_HUB}</p>
    ${identity.role === 'ANONYMOUS' ? FOR_VISITORS : forSignedIn(identity)}
    <h2>What people do here</h2>
    <ul>
      <li>A young person reads their own record from every agency, and who looked at it and why.</li>
      <li>A social worker sees the whole picture of the children on their caseload.</li>
      <li>A looked-after children nurse works the list of due and overdue health assessments.</li>
      <li>A virtual school adviser finds the pupils whose education plan, attendance or hours need action.</li>
      <li>A housing officer sees the care leavers to whom the council owes a duty.</li>
      <li>Leaders and members read figures and follow the partnership’s actions, and never see a child.</li>
      <li>A data protection officer follows every look, and a Caldicott guardian opens restricted records by name.</li>
    </ul>
    <p>Anybody may read the councils’ strategies, promises and offers to care leavers, without signing in.</p>
    <p>Every look at a child’s record is written down before it is shown.</p>
    <h2>For programs</h2>
    <p>
      Send queries to <code>/graphql</code> by POST as <code>application/json</code>, with a bearer token. The explorer
      shows what your role may ask for.
    </p>`;
  return renderPage({ title: isOwnRecord ? 'Your record' : 'One picture of a child in care', body, notice });
}

const ABOUT_THE_HUB = html`Social care, health, the virtual school and housing each keep their own records of the
children in a council’s care. The hub brings them together, and shows each person what the agencies’ data-sharing
agreement gives their role, about the children they work with.`;

/** To the young person themselves: what is said of "a child in care" elsewhere is about them. */
const ABOUT_YOU = html`Social care, health, your school and housing each keep records about you. Here you read them in
one place, see who looked at them and why, and say what others may see.`;

const FOR_VISITORS = html`<div class="actions">
  <a class="button" href="/sign-in">Sign in</a>
  <a href="/explorer">Look at what is public in the explorer</a>
</div>`;

const forSignedIn = ({ displayName, role, purpose }: Identity): Html =>
  html`<p>
      You are signed in as <strong>${displayName}</strong> (${inWords(role)}).
      ${purpose !== null && role !== 'CARE_EXPERIENCED' && html`Purpose: ${inWords(purpose)}.`}
    </p>
    <div class="actions">
      <a class="button" href="/explorer"
        >${role === 'CARE_EXPERIENCED' ? 'Read your record in the explorer' : 'Open the explorer'}</a
      >
      <form method="post" action="/sign-out"><button class="secondary" type="submit">Sign out</button></form>
    </div>`;
