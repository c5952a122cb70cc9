import {
  agreementDigest,
  PURPOSES,
  type Agreement,
  type Category,
  type Opening,
  type Purpose,
  type RoleName,
} from '@hub/schema';
import { decide, NOTHING, type Decision } from './decide';

/**
 * Which of the children in the caller's scope a grant reaches. `MINORS`: from 18 on the young person's permission is
 * needed. `OPENED`: nobody by the scope alone. Whatever the reach, but `NOBODY`, a child whom the scope names as opened in
 * this category is reached too. For leaves that hold nothing of one person, `EVERYONE` simply means allowed.
 */
export type Reach = 'NOBODY' | 'OPENED' | 'MINORS' | 'EVERYONE';
export type Interaction = 'read' | 'write';
export type AgeGroup = 'minors' | 'adults';

/** The agreement as a question that can be asked. Pure; every layer asks this one. */
export interface Policy {
  readonly agreement: Agreement;
  readonly digest: string;
  /** How far the role may read this category for this purpose. Unknown names reach nobody. */
  read(role: RoleName, purpose: Purpose | null, category: Category): Reach;
  /** The same for writing; who may write may read too. */
  write(role: RoleName, purpose: Purpose | null, category: Category): Reach;
  /** By what somebody of the scope whom the reach leaves out can be opened; null when nobody is left out, or everybody for good. */
  openable(role: RoleName, purpose: Purpose | null, category: Category): Opening | null;
  /**
   * Everything that must be on record before one of these children is read: all of it, not one of them. Undefined when
   * nothing opens this; empty when nothing is needed.
   */
  needs(role: RoleName, purpose: Purpose | null, category: Category, of: AgeGroup): readonly Opening[] | undefined;
}

/** Asks every question once and remembers the answers: 24 roles × 53 leaves × 7 purposes. */
export function createPolicy(agreement: Agreement): Policy {
  const decisionOf = remember(agreement);
  return {
    agreement,
    digest: agreementDigest(agreement),
    read: (role, purpose, category) => decisionOf(role, purpose, category).read,
    write: (role, purpose, category) => decisionOf(role, purpose, category).write,
    openable: (role, purpose, category) => decisionOf(role, purpose, category).openable,
    needs: (role, purpose, category, of) => decisionOf(role, purpose, category).needs?.[of],
  };
}

/** Asked for every field of every row, so that looking an answer up puts no text together. */
function remember(agreement: Agreement) {
  const answers = new Map<RoleName, Map<Purpose | null, Map<Category, Decision>>>();
  for (const role of Object.keys(agreement.roles))
    answers.set(role, new Map([...PURPOSES, null].map((purpose) => [purpose, new Map()])));
  return (role: RoleName, purpose: Purpose | null, category: Category): Decision => {
    const ofCaller = answers.get(role)?.get(purpose);
    const known = ofCaller?.get(category);
    if (known) return known;
    // Only names of the agreement are remembered, so that a caller cannot grow the table.
    if (!ofCaller || !Object.hasOwn(agreement.leaves, category)) return NOTHING;
    const decision = decide(agreement, role, purpose, category);
    ofCaller.set(category, decision);
    return decision;
  };
}
