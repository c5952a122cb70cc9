import { narrowScope, type SubgraphName } from '@hub/platform';
import type { CallerScope } from '@hub/schema';
import { GraphQLError } from 'graphql';
import type { Fetcher } from '../execute/run/FetchRequest';
import { SentScope, type FetchContext } from '../scope';
import { agencyUnavailable } from '../transport';
import type { MatchField, MatchFields } from './readMatchFields';

/** Narrows a scope to the children whom every agency that was asked finds to match. It never widens one. */
export type NarrowToMatches = (
  scope: CallerScope,
  among: ReadonlyMap<string, unknown>,
  context: Omit<FetchContext, 'scope'>,
) => Promise<CallerScope>;

export interface MatcherDependencies {
  readonly matchFields: MatchFields;
  readonly fetchers: ReadonlyMap<SubgraphName, Fetcher>;
  /** The public name of each subgraph's agency. */
  readonly agencies: Readonly<Record<SubgraphName, string>>;
}

/**
 * Asks the agencies side by side on the way of every query: a token of the caller, the caller's own scope, shield and
 * row-level security. When one cannot answer the whole operation fails, for the list would be wider without it.
 */
export function createMatcher({ matchFields, fetchers, agencies }: MatcherDependencies): NarrowToMatches {
  const ask = async (argument: string, where: unknown, context: FetchContext): Promise<readonly string[]> => {
    const match = matchFields.get(argument);
    const fetcher = match && (fetchers.get(match.subgraph) as Fetcher<FetchContext> | undefined);
    if (!fetcher) throw agencyUnavailable(argument);
    const answer = await fetcher(match.request(where), context);
    return readIds(answer, match, agencies[match.subgraph]!);
  };
  return async (scope, among, context) => {
    if (scope.kind === 'NONE') return scope;
    const asking = { ...context, scope: new SentScope(scope) };
    const asked = Array.from(among, ([argument, where]) => ask(argument, where, asking));
    return (await Promise.all(asked)).reduce<CallerScope>(narrowScope, scope);
  };
}

/** @throws GraphQLError the agency's own refusal, or that it could not answer */
function readIds(answer: Awaited<ReturnType<Fetcher>>, { field }: MatchField, agency: string): readonly string[] {
  const [error] = answer.errors ?? [];
  if (error) throw new GraphQLError(error.message, { extensions: error.extensions });
  const ids: unknown = answer.data?.[field];
  if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids;
  throw agencyUnavailable(agency);
}
