/** The steps of a request that are worth a figure; each is one kind of work, whoever does it. */
export type ObservedStep = 'request' | 'agency' | 'audit' | 'subgraph';

/**
 * What a step is told apart by. A closed set of names from our own code and the agreement: never a subject, an id, a
 * value, an operation's text or anything else that came with a request, so that no figure and no trace is about a person.
 */
export interface ObservedLabels {
  readonly step: ObservedStep;
  /** A subgraph's name; absent for the gateway's own work. */
  readonly agency?: string;
  /** A role of the agreement. */
  readonly role?: string;
  /** What was asked of an agency: `graphql`, `scope`, `openings`, … */
  readonly kind?: string;
}

/** Watches how long steps take and whether they end well, for figures and for traces. */
export interface Observer {
  /** Does the work and hands on its outcome, whatever that is. The request id ties the steps of one request together. */
  watch<Outcome>(labels: ObservedLabels, requestId: string, work: () => Promise<Outcome>): Promise<Outcome>;
}

/** Watches nothing, and costs a call. */
export const UNOBSERVED: Observer = { watch: (_labels, _requestId, work) => work() };

/** Several observers as one, the first outermost. */
export const observers = (all: readonly Observer[]): Observer =>
  all.length === 0
    ? UNOBSERVED
    : {
        watch: (labels, requestId, work) =>
          all.reduceRight<typeof work>((inner, each) => () => each.watch(labels, requestId, inner), work)(),
      };
