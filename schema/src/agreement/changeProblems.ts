import type { Agreement, DatedChange } from './Agreement';
import { agreementOn, applyChange } from './agreementOn';
import { grantOf } from './grants';

/** What is wrong with dated changes: each is read against the agreement of the day before. */
export const changeProblems = (agreement: Agreement): string[] =>
  (agreement.changes ?? []).flatMap((change) => {
    const name = `changes, ${change.on}`;
    if (change.on <= agreement.effectiveFrom)
      return [`${name}: not after ${agreement.effectiveFrom}, from which the agreement is in effect.`];
    const named = [...(change.gives ?? []), ...(change.takes ?? [])];
    if (named.length === 0) return [`${name}: nothing begins or ends.`];
    const unknown = named.flatMap(({ leaf, roles }) => [
      ...(leaf in agreement.leaves ? [] : [`${name}: the leaf "${leaf}" does not exist.`]),
      ...roles
        .filter((role) => !(role in agreement.roles))
        .map((role) => `${name}: the role "${role}" does not exist.`),
    ]);
    return unknown.length > 0 ? unknown : emptyChanges(agreement, change, name);
  });

/** Who takes what nobody has meant something else. */
function emptyChanges(agreement: Agreement, change: DatedChange, name: string): string[] {
  const before = dayBefore(agreement, change.on);
  const taken = applyChange(before, { ...change, gives: [] });
  return [
    ...(change.takes ?? []).flatMap(({ leaf, roles }) =>
      roles
        .filter((role) => grantOf(before, role, leaf) === undefined)
        .map((role) => `${name}: ${role} has nothing of ${leaf} that could end.`),
    ),
    ...(change.gives ?? []).flatMap(({ leaf, grant, roles }) =>
      roles
        .filter((role) => grantOf(taken, role, leaf) === grant)
        .map((role) => `${name}: ${role} has ${grant} of ${leaf} already.`),
    ),
  ];
}

/** Everything of earlier days; changes of one day do not build on each other. */
const dayBefore = (agreement: Agreement, day: string): Agreement =>
  agreementOn({ ...agreement, changes: agreement.changes?.filter(({ on }) => on < day) }, day);
