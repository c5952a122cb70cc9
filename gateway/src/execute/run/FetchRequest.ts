import type { ExecutionResult } from 'graphql';

/** What the executor asks of one subgraph. */
export class FetchRequest {
  constructor(
    readonly subgraph: string,
    readonly query: string,
    /** `query` as a JSON string, made once when the plan was compiled. */
    readonly queryText: string,
    /** The variables as JSON text: representations are written once, for comparing and for sending. */
    readonly variablesText: string,
    readonly isMutation: boolean,
    /** Of an entity fetch: the representations as JSON text. Fetches for the same entities hold the same list. */
    readonly entities?: readonly string[],
  ) {}

  /** The variables as values, for fetchers that want them so. */
  get variables(): Record<string, unknown> {
    return JSON.parse(this.variablesText);
  }

  /** The body of a GraphQL-over-HTTP request; `more` is further members as JSON text, with a leading comma. */
  bodyText(more = ''): string {
    return `{"query":${this.queryText},"variables":${this.variablesText}${more}}`;
  }
}

/**
 * Sends a request to the subgraph it was made for. The executor owns the answer and changes it while merging: never hand
 * out one that others hold too.
 */
export type Fetcher<Context = unknown> = (request: FetchRequest, context: Context) => Promise<ExecutionResult>;
