import {
  grantOf,
  maySave,
  needsNamedGrant,
  type Agreement,
  type AgreementRole,
  type Category,
  type GrantKind,
  type Leaf,
  type Opening,
  type Purpose,
  type RoleName,
} from '@hub/schema';
import type { AgeGroup, Reach } from './Reach';

/** All that the agreement says of one role, purpose and category. */
export interface Decision {
  read: Reach;
  write: Reach;
  openable: Opening | null;
  needs: Record<AgeGroup, readonly Opening[]> | undefined;
}

export const NOTHING: Decision = Object.freeze({ read: 'NOBODY', write: 'NOBODY', openable: null, needs: undefined });

/** Decides for names of the agreement. What is not given is nothing. */
export function decide(
  agreement: Agreement,
  roleName: RoleName,
  purpose: Purpose | null,
  category: Category,
): Decision {
  const role = agreement.roles[roleName]!;
  const leaf = agreement.leaves[category]!;
  const kind = grantOf(agreement, roleName, category);
  if (kind === undefined || !purposeAllows(agreement, leaf, role, purpose)) return NOTHING;
  const needs = needsOf(role, leaf, kind, purpose);
  const read = reachOf(needs);
  return {
    read,
    write: maySave(kind) ? read : 'NOBODY',
    // Keys come with whatever was opened; by themselves they are never asked for.
    openable: category === 'structure' ? null : (needs.adults[0] ?? null),
    needs,
  };
}

function purposeAllows(agreement: Agreement, leaf: Leaf, role: AgreementRole, purpose: Purpose | null): boolean {
  if (purpose === null) return leaf.purposes === 'all' && isPublic(agreement, leaf);
  return role.purposes.includes(purpose) && (leaf.purposes === 'all' || leaf.purposes.includes(purpose));
}

/** Given to a role that has no purpose at all: to visitors. Other items for all purposes are read with one. */
const isPublic = ({ roles }: Agreement, leaf: Leaf): boolean =>
  !concernsOnePerson(leaf) &&
  Object.values(leaf.grants)
    .flat()
    .some((role) => roles[role]!.purposes.length === 0);

/** Golden matrix, "rules beyond the cells": each of these is needed where it is asked for, none stands for another. */
function needsOf(role: AgreementRole, leaf: Leaf, kind: GrantKind, purpose: Purpose | null) {
  const isSelf = role.relationship === 'self';
  const minors: Opening[] = [];
  if (needsNamedGrant(kind)) minors.push('GRANT');
  if (isSelf && leaf.releaseToSelf === 'AFTER_REVIEW') minors.push('RELEASE');
  if (purpose === 'BEYOND_DUTY' && concernsOnePerson(leaf)) minors.push('PERMISSION');
  const isForeign = !isSelf && leaf.adultNeedsPermission && role.agency !== leaf.owner;
  const adults = isForeign && !minors.includes('PERMISSION') ? [...minors, 'PERMISSION' as const] : minors;
  return { minors, adults };
}

function reachOf({ minors, adults }: Record<AgeGroup, readonly Opening[]>): Reach {
  if (minors.length > 0) return 'OPENED';
  return adults.length > 0 ? 'MINORS' : 'EVERYONE';
}

/** Whether the leaf holds something of one person, so that it could ever be released to them. */
export const concernsOnePerson = (leaf: Leaf): boolean => leaf.releaseToSelf !== 'NEVER';
