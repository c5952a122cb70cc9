import { hubErrorOf, type HubError, type Policy } from '@hub/platform';
import { NO_CHILDREN, type OpenedChildren } from '@hub/schema';
import { AgencyQuestions, type ScopeDependencies } from './AgencyQuestions';
import { findReached, type Reached } from './findReached';
import { findCandidates, openedBy, questionsFor, type OpeningsFrom } from './planOpenings';
import type { ResolveScope, ScopeRequest } from './ResolveScope';

/**
 * A scope in three steps: whom the caller is related to, by the agency that owns the relationship (of a cohort, by the
 * agency that keeps it); restricted children taken out; and, when the operation touches what can only be opened, whom
 * permissions, grants and releases open.
 */
export function createScopeResolver({
  policy,
  ...dependencies
}: ScopeDependencies & { readonly policy: Policy }): ResolveScope {
  return async (request) => {
    const questions = new AgencyQuestions(dependencies, request);
    const reached = await findReached(policy, request.caller.role, questions, request.lookup);
    if (!reached) return { scope: NO_CHILDREN, errors: [] };
    const { opened, errors } = await resolveOpenings(policy, request, reached, questions);
    const list = { kind: 'LIST' as const, minors: [...reached.minors], adults: [...reached.adults] };
    return { scope: Object.keys(opened).length > 0 ? { ...list, opened } : list, errors };
  };
}

interface Openings {
  opened: OpenedChildren;
  errors: HubError[];
}

async function resolveOpenings(
  policy: Policy,
  { caller, categories }: ScopeRequest,
  reached: Reached,
  questions: AgencyQuestions,
): Promise<Openings> {
  const candidates = findCandidates(policy, caller, categories, reached);
  const errors: HubError[] = [];
  const yes = new Set<string>();
  const ask = async ({ keeper, by, ...about }: OpeningsFrom): Promise<void> => {
    try {
      const question = { by, categories: [...about.categories], children: [...about.children] };
      for (const [category, children] of Object.entries(await questions.openings(keeper, question)))
        for (const child of children) yes.add(`${by} ${category} ${child}`);
    } catch (error) {
      errors.push(hubErrorOf(error)!);
    }
  };
  // An agency that is not connected keeps nothing, so it opens nothing.
  await Promise.all(
    questionsFor(candidates, policy)
      .filter(({ keeper }) => questions.isConnected(keeper))
      .map(ask),
  );
  return { opened: openedBy(candidates, (by, category, child) => yes.has(`${by} ${category} ${child}`)), errors };
}
