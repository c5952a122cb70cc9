import type { Fetcher } from '../run/FetchRequest';
import type { AnswerError } from './Answer';
import type { PossibleTypes } from './PossibleTypes';

/** What compiling a plan needs to know. */
export interface PlanContext {
  readonly fetchers: ReadonlyMap<string, Fetcher>;
  readonly types: PossibleTypes;
  /** How a client is told that a subgraph gave nothing; in general words when left out. */
  unavailable?(subgraph: string): Pick<AnswerError, 'message' | 'extensions'>;
  /** Of a mutation: the response keys of root fields that cannot be null. */
  readonly requiredKeys?: ReadonlySet<string>;
  /** The name that the client gave to a response key that was renamed for planning; else the key itself. */
  clientKey(key: string): string;
}

/** The way to one subgraph. @throws Error when the plan names a subgraph that nobody connected. */
export function fetcherOf(context: PlanContext, subgraph: string): Fetcher {
  const fetcher = context.fetchers.get(subgraph);
  if (!fetcher) throw new Error(`The plan asks the subgraph ${subgraph}, to which there is no connection.`);
  return fetcher;
}

const SOME_PART = { message: 'A part of the graph could not be asked.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };

/** The words for a subgraph that gave nothing. */
export const unavailableError = (context: PlanContext, subgraph: string): AnswerError => {
  const { message, extensions } = context.unavailable?.(subgraph) ?? SOME_PART;
  return { message, extensions, path: undefined };
};
