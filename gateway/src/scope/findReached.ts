import { hubError, subgraphNameOf, type Policy, type SubgraphName } from '@hub/platform';
import type { Category, ChildLookup, RoleName } from '@hub/schema';
import type { AgencyQuestions } from './AgencyQuestions';

/** Whom the caller is related to today: the children of the scope, and those whom only an opening would add to it. */
export interface Reached {
  readonly minors: readonly string[];
  readonly adults: readonly string[];
  /** In no scope; a named grant can open them. */
  readonly restricted: readonly string[];
  /** Those of the restricted who are under the age of permission. Whose age nobody told is not among them. */
  readonly restrictedMinors: readonly string[];
  /** Of the caller's authority; a permission can open them in the categories that the relationship names. */
  readonly leavers: readonly string[];
  readonly leaverCategories: readonly Category[];
}

/**
 * Asks the agency that owns the relationship, anew on every request: an allocation that ended a second ago is over. An
 * agency that is not connected vouches for no child. Undefined: no child at all.
 */
export async function findReached(
  policy: Policy,
  role: RoleName,
  questions: AgencyQuestions,
  lookup?: ChildLookup,
): Promise<Reached | undefined> {
  const relation = relationOf(policy, role);
  if (!relation || !questions.isConnected(relation.owner)) return undefined;
  const { relationship, owner, cohort } = relation;
  const answer = await questions.scope(owner, { relationship, lookup });
  if (answer.kind === 'NONE') return undefined;
  const { restrictedKeptBy, cohortKeptBy } = policy.agreement.rules;
  if (answer.kind === 'LIST') return withoutRestricted(questions, restrictedKeptBy, owner, { ...NOBODY, ...answer });
  // A role with another relationship never reaches a cohort, whatever its agency says.
  if (!cohort) throw hubError('POLICY_UNAVAILABLE');
  const { kind: _kind, ...question } = answer;
  const keeper = subgraphNameOf(cohortKeptBy);
  const answered = { ...NOBODY, ...(await questions.cohort(keeper, question)) };
  // Whoever is looked after is under 18, by law.
  const members = { ...answered, restrictedMinors: answered.restricted, leaverCategories: cohort.careLeavers };
  return withoutRestricted(questions, restrictedKeptBy, keeper, members);
}

const NOBODY: Reached = {
  minors: [],
  adults: [],
  restricted: [],
  restrictedMinors: [],
  leavers: [],
  leaverCategories: [],
};

/** The subgraph that knows the role's relationship; undefined for a role that reaches no child. */
function relationOf({ agreement }: Policy, roleName: RoleName) {
  const relationship = Object.hasOwn(agreement.roles, roleName) ? agreement.roles[roleName]!.relationship : 'none';
  const found = relationship === 'none' ? undefined : agreement.relationships[relationship];
  return found && { relationship, owner: subgraphNameOf(found.owner), cohort: found.cohort };
}

/** Whoever keeps the marks has said who is restricted; others cannot know of all of them, so it is asked. */
async function withoutRestricted(
  questions: AgencyQuestions,
  keptBy: string,
  answeredBy: SubgraphName,
  reached: Reached,
): Promise<Reached> {
  const keeper = subgraphNameOf(keptBy);
  const among = [...reached.minors, ...reached.adults, ...reached.leavers];
  const asked = keeper === answeredBy || among.length === 0 ? [] : await questions.restricted(keeper, among);
  const restricted = new Set([...reached.restricted, ...asked]);
  if (restricted.size === 0) return reached;
  const open = (ids: readonly string[]) => ids.filter((id) => !restricted.has(id));
  const { minors, adults, leavers, restrictedMinors } = reached;
  return {
    ...reached,
    minors: open(minors),
    adults: open(adults),
    leavers: open(leavers),
    restricted: [...restricted],
    restrictedMinors: [...restrictedMinors, ...minors.filter((id) => restricted.has(id))],
  };
}
