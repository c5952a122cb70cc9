import { html, type Html } from '@hub/gateway';
import { categoriesOf, grantOf, maySave, needsNamedGrant, type Agreement } from '@hub/schema';
import type { Persona } from '../../personas';

/** What the data-sharing agreement gives a role, in the agreement's own words. */
export function describeRole(agreement: Agreement, { role, name }: Persona): Html {
  const may = (wanted: (kind: ReturnType<typeof grantOf>) => boolean): string[] =>
    categoriesOf(agreement, role)
      .filter((category) => category !== 'structure' && wanted(grantOf(agreement, role, category)))
      .map((category) => agreement.leaves[category]!.holds);
  const children = agreement.relationships[agreement.roles[role]?.relationship ?? '']?.children ?? 'no child at all';
  return html`${children !== 'the caller' && html`<p>Children: ${children.replaceAll('the caller', name)}.</p>`}
    <details>
      <summary>What the agreement gives<span class="hidden"> ${name}</span></summary>
      ${list(
        'Reads',
        may((kind) => !maySave(kind) && !needsNamedGrant(kind)),
      )}
      ${list(
        'Reads and changes',
        may((kind) => maySave(kind) && !needsNamedGrant(kind)),
      )}
      ${list('Only with a named grant of the Caldicott guardian', may(needsNamedGrant))}
    </details>`;
}

const list = (heading: string, entries: readonly string[]): Html =>
  entries.length === 0
    ? html``
    : html`<p><strong>${heading}</strong></p>
        <ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>`;
