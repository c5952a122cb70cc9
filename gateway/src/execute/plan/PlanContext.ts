import type { Fetcher } from '../run/FetchRequest';
import type { PossibleTypes } from './PossibleTypes';

/** What compiling a plan needs to know. */
export interface PlanContext {
  readonly fetchers: ReadonlyMap<string, Fetcher>;
  readonly types: PossibleTypes;
  /** The name that the client gave to a response key that was renamed for planning; else the key itself. */
  clientKey(key: string): string;
}

/** The way to one subgraph. @throws Error when the plan names a subgraph that nobody connected. */
export function fetcherOf(context: PlanContext, subgraph: string): Fetcher {
  const fetcher = context.fetchers.get(subgraph);
  if (!fetcher) throw new Error(`The plan asks the subgraph ${subgraph}, to which there is no connection.`);
  return fetcher;
}
