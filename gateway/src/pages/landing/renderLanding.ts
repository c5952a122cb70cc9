import { inWords } from '@hub/schema';
import type { Identity } from '../../sign-in/Identity';
import { html, type Markup } from '../layout/html';
import { renderPage } from '../layout/renderPage';

/** The first page: what the hub is, who is signed in, and the ways on from here. */
export function renderLanding(identity: Identity, notice?: string): string {
  const body = html`<h1>Corporate parenting hub</h1>
    <p class="lead">One shared, controlled picture of a child in care, from the agencies that share the care.</p>
    ${identity.role === 'ANONYMOUS' ? forVisitor() : forSignedIn(identity)}
    <h2>What you can see</h2>
    <p>
      Each agency keeps its own records. The hub brings them together in one graph, and shows each person what the
      agencies’ data-sharing agreement gives their role, about the children they work with, for the purpose they act
      for.
    </p>
    <ul>
      <li>A looked-after children nurse works the list of due and overdue health assessments.</li>
      <li>A social worker sees the whole picture of the children on their caseload.</li>
      <li>A strategic lead sees how the hub and its agreement work, and never a child.</li>
    </ul>
    <h2>For programs</h2>
    <p>
      Send queries to <code>/graphql</code> by POST as <code>application/json</code>, with a bearer token. The explorer
      shows what your role may ask for.
    </p>`;
  return renderPage({ title: 'Corporate parenting hub', body, notice });
}

const forVisitor = (): Markup =>
  html`<div class="actions">
    <a class="button" href="/sign-in">Sign in</a>
    <a href="/explorer">Look at what is public in the explorer</a>
  </div>`;

const forSignedIn = ({ displayName, role, purpose }: Identity): Markup =>
  html`<div class="inset">
      <p>
        You are signed in as <strong>${displayName}</strong>,
        ${inWords(role)}${purpose ? html`, acting for: ${inWords(purpose)}` : ''}.
      </p>
    </div>
    <div class="actions">
      <a class="button" href="/explorer">Open the explorer</a>
      <form method="post" action="/sign-out"><button class="button secondary" type="submit">Sign out</button></form>
    </div>`;
