import type { LookupLimit } from '@hub/platform';
import { NO_CHILDREN, type CallerScope, type Category } from '@hub/schema';
import type { Narrowing, NarrowToMatches } from '../match';
import type { FetchContext, ResolvedScope, ResolveScope } from '../scope';

/** What finding a scope takes. */
export interface ScopeStages {
  readonly resolveScope: ResolveScope;
  readonly narrowToMatches: NarrowToMatches;
  /** Counts who looked for a child and found nobody. */
  readonly lookups: Pick<LookupLimit, 'begin'>;
}

export interface FoundScope extends ResolvedScope {
  /** Somebody was looked for by exact match, and is not known or not to be reached. */
  readonly foundNobody: boolean;
}

export const NOBODY: FoundScope = { scope: NO_CHILDREN, errors: [], foundNobody: false };

/** The caller's children on this request, and of these whom the operation is narrowed to. */
export async function findScope(
  stages: ScopeStages,
  context: Omit<FetchContext, 'scope'>,
  narrowing: Narrowing,
  categories: ReadonlySet<Category>,
): Promise<FoundScope> {
  const { caller, signal, tookPart } = context;
  const resolve = () => stages.resolveScope({ caller, categories, lookup: narrowing.lookup?.child, signal, tookPart });
  const found = narrowing.lookup
    ? await lookUp(stages.lookups, caller.subject, resolve)
    : { ...(await resolve()), foundNobody: false };
  if (narrowing.among.size === 0) return found;
  return { ...found, scope: await stages.narrowToMatches(found.scope, narrowing.among, context) };
}

/** An attempt counts before it is made, so that many at once are not one; what nobody could answer was none. */
async function lookUp(
  lookups: ScopeStages['lookups'],
  subject: string,
  resolve: () => Promise<ResolvedScope>,
): Promise<FoundScope> {
  const attempt = await lookups.begin(subject);
  try {
    const resolved = await resolve();
    const foundNobody = !reachesAnybody(resolved.scope);
    if (!foundNobody) await attempt.found();
    return { ...resolved, foundNobody };
  } catch (error) {
    await attempt.undo().catch(() => undefined);
    throw error;
  }
}

function reachesAnybody(scope: CallerScope): boolean {
  if (scope.kind === 'NONE') return false;
  return [scope.minors, scope.adults, ...Object.values(scope.opened ?? {})].some((ids) => ids.length > 0);
}
