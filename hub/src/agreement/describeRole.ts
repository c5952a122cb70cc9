import { concernsOnePerson, createPolicy, type Policy } from '@hub/platform';
import { agreementOn, daysOfChange, type Agreement, type Category, type Purpose, type RoleName } from '@hub/schema';
import { compareReach, inSentence } from './compareReach';
import { findRole } from './findRole';
import type { ItemPart, RolePart } from './RolePart';

/** A role's part of the agreement, for every purpose that it may act for. @throws InputRefused for an unknown role. */
export function describeRole(agreement: Agreement, typed: string, day: string): RolePart {
  const policy = createPolicy(agreementOn(agreement, day), () => day);
  const { name, role } = findRole(agreement, typed);
  return {
    role: name,
    agency: role.agency,
    relationship: role.relationship,
    children: agreement.relationships[role.relationship]!.children,
    purposes: Object.fromEntries(role.purposes.map((purpose) => [purpose, agreement.purposes[purpose]!])),
    version: agreement.version,
    on: day,
    items: Object.keys(agreement.leaves).map((item) => describeItem(policy, name, item)),
    toCome: toCome(agreement, name, day),
  };
}

function describeItem(policy: Policy, role: RoleName, item: Category): ItemPart {
  const { leaves, legalGateways, roles } = policy.agreement;
  const leaf = leaves[item]!;
  const purposes = [...roles[role]!.purposes, null];
  const of = (how: 'read' | 'write') => purposes.filter((purpose) => policy[how](role, purpose, item) !== 'NOBODY');
  const conditionFor = (purpose: Purpose | null) => ({
    children: policy.needs(role, purpose, item, 'minors') ?? null,
    adults: policy.needs(role, purpose, item, 'adults') ?? null,
  });
  return {
    item,
    holds: leaf.holds,
    owner: leaf.owner,
    ofOnePerson: concernsOnePerson(leaf),
    read: Object.fromEntries(of('read').map((purpose) => [purpose ?? '', conditionFor(purpose)])),
    change: of('write').map((purpose) => purpose ?? ''),
    legalGateways: leaf.legalGateways.map((gateway) => legalGateways[gateway]!),
  };
}

/** Day by day, against the day before. */
function toCome(agreement: Agreement, role: RoleName, day: string): RolePart['toCome'] {
  let before = createPolicy(agreementOn(agreement, day), () => day);
  return daysOfChange(agreement)
    .filter((on) => on > day)
    .flatMap((on) => {
      const after = createPolicy(agreementOn(agreement, on), () => on);
      const what = Object.keys(agreement.leaves).flatMap((item) =>
        compareReach(role, { policy: before, item }, { policy: after, item }).map(
          (change) => `${item} ${inSentence(change)}`,
        ),
      );
      before = after;
      const because = (agreement.changes ?? []).filter((change) => change.on === on).map((change) => change.because);
      return what.length > 0 ? [{ on, because: because.join(' '), what }] : [];
    });
}
