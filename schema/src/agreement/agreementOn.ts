import type { Agreement, DatedChange, GrantKind, Leaf } from './Agreement';

/** The agreement as it is on a day, yyyy-mm-dd: with everything that began or ended until then. */
export const agreementOn = (agreement: Agreement, day: string): Agreement =>
  inOrder(agreement)
    .filter(({ on }) => on <= day)
    .reduce(applyChange, agreement);

/** The days on which something begins or ends, in their order. */
export const daysOfChange = (agreement: Agreement): string[] => [...new Set(inOrder(agreement).map(({ on }) => on))];

/** What ends, then what begins: a role can be given another grant of an item in one change. */
export function applyChange(agreement: Agreement, { gives = [], takes = [] }: DatedChange): Agreement {
  const leaves = { ...agreement.leaves };
  for (const { leaf, roles } of takes) if (leaves[leaf]) leaves[leaf] = withoutRoles(leaves[leaf], roles);
  for (const { leaf, grant, roles } of gives)
    if (leaves[leaf]) {
      const { grants, ...rest } = withoutRoles(leaves[leaf], roles);
      leaves[leaf] = { ...rest, grants: { ...grants, [grant]: [...(grants[grant] ?? []), ...roles] } };
    }
  return { ...agreement, leaves };
}

const inOrder = ({ changes = [] }: Agreement): DatedChange[] =>
  changes.toSorted((one, other) => one.on.localeCompare(other.on));

function withoutRoles(leaf: Leaf, roles: readonly string[]): Leaf {
  const left = Object.entries(leaf.grants)
    .map(([kind, granted]) => [kind, granted.filter((role) => !roles.includes(role))] as [GrantKind, string[]])
    .filter(([, granted]) => granted.length > 0);
  return { ...leaf, grants: Object.fromEntries(left) };
}
