import {
  agreementDigest,
  agreementOn,
  PURPOSES,
  type Agreement,
  type Category,
  type Opening,
  type Purpose,
  type RoleName,
} from '@hub/schema';
import { londonDateOf } from '../working-days';
import { decide, NOTHING, type Decision } from './decide';
import type { AgeGroup, Reach } from './Reach';

/** The agreement as a question that can be asked. Pure; every layer asks this one. */
export interface Policy {
  /** As it is today. A dated change gives and takes grants and nothing else, so all but these can be kept. */
  readonly agreement: Agreement;
  /** Of the whole text, changes to come included: it is the same before and after their days. */
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

/** @param today the day in England, yyyy-mm-dd: whatever begins or ends on a day does so at its midnight, in running processes too */
export function createPolicy(agreement: Agreement, today: () => string = dayInEngland): Policy {
  const digest = agreementDigest(agreement);
  if (!agreement.changes) return policyOf(agreement, digest);
  let known = { day: '', policy: policyOf(agreement, digest) };
  const current = (): Policy => {
    const day = today();
    if (known.day !== day) known = { day, policy: policyOf(agreementOn(agreement, day), digest) };
    return known.policy;
  };
  return {
    get agreement() {
      return current().agreement;
    },
    digest,
    read: (...asked) => current().read(...asked),
    write: (...asked) => current().write(...asked),
    openable: (...asked) => current().openable(...asked),
    needs: (...asked) => current().needs(...asked),
  };
}

/** Asks every question once and remembers the answers: 24 roles × 53 leaves × 7 purposes. */
function policyOf(agreement: Agreement, digest: string): Policy {
  const decisionOf = remember(agreement);
  return {
    agreement,
    digest,
    read: (role, purpose, category) => decisionOf(role, purpose, category).read,
    write: (role, purpose, category) => decisionOf(role, purpose, category).write,
    openable: (role, purpose, category) => decisionOf(role, purpose, category).openable,
    needs: (role, purpose, category, of) => decisionOf(role, purpose, category).needs?.[of],
  };
}

let lookedUp = { hour: -1, day: '' };

/** Midnight in England is at a whole hour of UTC, so that the calendar is asked once an hour and not for every field. */
function dayInEngland(): string {
  const hour = Math.floor(Date.now() / 3_600_000);
  if (lookedUp.hour !== hour) lookedUp = { hour, day: londonDateOf(new Date()) };
  return lookedUp.day;
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
