import { inWords } from '@hub/schema';
import type { Identity } from '../../sign-in/Identity';
import { html, renderPage, type Html } from '../../sign-in/page';

/** The first page: what the hub is, who is signed in, and the ways on from here. */
export function renderLanding(identity: Identity, notice?: string): string {
  const body = html`<p class="lead">
      Each agency keeps its own records of the children in a council’s care. The hub brings them together, and shows
      each person what the agencies’ data-sharing agreement gives their role, about the children they work with.
    </p>
    ${identity.role === 'ANONYMOUS' ? FOR_VISITORS : forSignedIn(identity)}
    <h2>What people do here</h2>
    <ul>
      <li>A looked-after children nurse works the list of due and overdue health assessments.</li>
      <li>A social worker sees the whole picture of the children on their caseload.</li>
      <li>A strategic lead sees how the hub and its agreement work, and never a child.</li>
    </ul>
    <p>Every look at a child’s record is written down before it is shown.</p>
    <h2>For programs</h2>
    <p>
      Send queries to <code>/graphql</code> by POST as <code>application/json</code>, with a bearer token. The explorer
      shows what your role may ask for.
    </p>`;
  return renderPage({ title: 'One picture of a child in care', body, notice });
}

const FOR_VISITORS = html`<div class="actions">
  <a class="button" href="/sign-in">Sign in</a>
  <a href="/explorer">Look at what is public in the explorer</a>
</div>`;

const forSignedIn = ({ displayName, role, purpose }: Identity): Html =>
  html`<p>
      You are signed in as <strong>${displayName}</strong> (${inWords(role)}).
      ${purpose !== null && html`Purpose: ${inWords(purpose)}.`}
    </p>
    <div class="actions">
      <a class="button" href="/explorer">Open the explorer</a>
      <form method="post" action="/sign-out"><button class="secondary" type="submit">Sign out</button></form>
    </div>`;
