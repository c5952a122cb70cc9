import { hubErrorOf, type Log, type SubgraphName, type TokenSigner } from '@hub/platform';
import type { Fetcher } from '../execute/run/FetchRequest';
import type { HandOver } from '../members';
import { agencyUnavailable, maskAnswer, type Retry, type SubgraphTransport } from '../transport';
import type { FetchContext } from '../scope';

export interface FetcherDependencies {
  readonly transport: SubgraphTransport;
  readonly tokenSigner: TokenSigner;
  readonly agencies: Readonly<Record<SubgraphName, string>>;
  readonly handOver: HandOver;
  readonly retry: Retry;
  readonly log: Log;
}

/** The way to each agency for one fetch: scope in the body, token over the body, nothing of its insides in the answer. */
export function createFetchers({
  transport,
  tokenSigner,
  agencies,
  handOver,
  retry,
  log,
}: FetcherDependencies): ReadonlyMap<SubgraphName, Fetcher> {
  const fetcherOf = (name: SubgraphName, agency: string): Fetcher<FetchContext> => {
    return async (request, context) => {
      const { caller, scope, signal } = context;
      context.tookPart.add(name);
      const members = await handOver(request, context);
      const body = request.bodyText(
        `,"scope":${scope.textFor(request.entities)}${members ? `,"members":${members}` : ''}`,
      );
      try {
        const ask = (leaving?: AbortSignal) =>
          transport.execute(name, body, tokenSigner.sign(name, caller, body), leaving);
        // A write that was begun is finished: giving it up would leave nobody knowing whether it happened.
        const answer = await (request.isMutation ? ask() : retry(name, signal, () => ask(signal)));
        return maskAnswer(answer, agency);
      } catch (error) {
        const code = hubErrorOf(error)?.code;
        if (!signal.aborted || request.isMutation)
          log.error({ err: error, requestId: caller.requestId, agency: name, code }, 'A subgraph could not answer');
        throw agencyUnavailable(agency, error);
      }
    };
  };
  return new Map(Object.entries(agencies).map(([name, agency]) => [name, fetcherOf(name, agency) as Fetcher]));
}
