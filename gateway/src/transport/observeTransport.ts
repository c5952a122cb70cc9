import { requestIdIn, UNOBSERVED, type Observer, type SubgraphName } from '@hub/platform';
import type { SubgraphTransport } from './SubgraphTransport';

/** Watches what each agency is asked, by kind of question. Without an observer it is the transport itself. */
export function observeTransport(transport: SubgraphTransport, observer: Observer): SubgraphTransport {
  if (observer === UNOBSERVED) return transport;
  type Ask<Answer> = (name: SubgraphName, body: string, token: string, signal?: AbortSignal) => Promise<Answer>;
  const watched =
    <Answer>(kind: string, ask: Ask<Answer>): Ask<Answer> =>
    (name, body, token, signal) =>
      observer.watch({ step: 'agency', agency: name, kind }, requestIdIn(token), () => ask(name, body, token, signal));
  return {
    ...transport,
    execute: watched('graphql', transport.execute),
    resolveScope: watched('scope', transport.resolveScope),
    resolveCohort: watched('cohort', transport.resolveCohort),
    resolveOpenings: watched('openings', transport.resolveOpenings),
    resolveMembers: watched('members', transport.resolveMembers),
  };
}
