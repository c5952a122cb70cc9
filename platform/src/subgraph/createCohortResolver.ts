import { cohortRequestShape, type Agreement, type RoleName } from '@hub/schema';
import { subgraphNameOf, type TokenVerifier } from '../caller';
import { hubError } from '../errors';
import type { Policy } from '../policy/Policy';
import { readBody } from './execute/readBody';
import type { Subgraph } from './Subgraph';
import type { SubgraphDefinition } from './SubgraphDefinition';

type Keeper = Pick<SubgraphDefinition, 'name' | 'resolveCohort' | 'resolveRestricted'>;

/**
 * Tells the members of a cohort for a role that reaches cohorts, and restricted marks for any role that reaches
 * children; each only where the agreement says that this agency keeps it.
 */
export function createCohortResolver(
  { name, resolveCohort, resolveRestricted }: Keeper,
  { agreement }: Policy,
  verifier: TokenVerifier,
): Subgraph['resolveCohort'] {
  const keeps = (what: 'cohortKeptBy' | 'restrictedKeptBy') => subgraphNameOf(agreement.rules[what]) === name;
  return async (body, token) => {
    const { role } = verifier.verify(token, body);
    const question = readBody(cohortRequestShape, body);
    const relationship = relationshipOf(agreement, role);
    if ('among' in question) {
      if (!relationship || !resolveRestricted || !keeps('restrictedKeptBy')) throw hubError('FORBIDDEN');
      return { restricted: await resolveRestricted(question.among) };
    }
    if (!relationship?.cohort || !resolveCohort || !keeps('cohortKeptBy')) throw hubError('FORBIDDEN');
    return resolveCohort(question);
  };
}

/** How the role reaches children; undefined when it reaches none. */
function relationshipOf({ roles, relationships }: Agreement, role: RoleName) {
  const name = Object.hasOwn(roles, role) ? roles[role]!.relationship : 'none';
  return name === 'none' ? undefined : relationships[name];
}
