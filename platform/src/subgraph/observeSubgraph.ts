import { requestIdIn } from '../caller';
import { UNOBSERVED, type Observer } from '../observe';
import type { Subgraph } from './Subgraph';

/** Watches what a subgraph is asked, by kind of question. Without an observer it is the subgraph itself. */
export function observeSubgraph(subgraph: Subgraph, observer: Observer): Subgraph {
  if (observer === UNOBSERVED) return subgraph;
  const watched =
    <Answer>(kind: string, ask: (body: string, token: string | undefined) => Promise<Answer>) =>
    (body: string, token: string | undefined): Promise<Answer> =>
      observer.watch({ step: 'subgraph', agency: subgraph.name, kind }, requestIdIn(token), () => ask(body, token));
  return {
    ...subgraph,
    execute: watched('graphql', subgraph.execute),
    resolveScope: watched('scope', subgraph.resolveScope),
    resolveCohort: watched('cohort', subgraph.resolveCohort),
    resolveOpenings: watched('openings', subgraph.resolveOpenings),
    resolveMembers: watched('members', subgraph.resolveMembers),
  };
}
