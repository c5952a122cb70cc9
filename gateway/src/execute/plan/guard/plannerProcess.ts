import { QueryPlanner, type QueryPlan } from '@graphql-hive/router-query-planner';

/**
 * The main module of the process that `openPlannerProcess` starts. It imports nothing of the hub: there is little to start,
 * and nothing to lose when the planner takes the process with it.
 */

/** The first message: what everything after it is planned over. */
export interface Planned {
  readonly supergraphSdl: string;
  /** In whose share requests are, where fields move by a share of requests. */
  readonly share: number;
}

/** Every other message. */
export interface PlanQuestion {
  readonly operation: string;
  readonly operationName: string | undefined;
}

/** What comes back: the plan, or why there is none. */
export type PlanAnswer = { readonly plan: QueryPlan } | { readonly error: string };

let plan: (question: PlanQuestion) => QueryPlan;

process.on('message', (message: Planned | PlanQuestion) => {
  if ('operation' in message) return void process.send!(answer(message));
  const { supergraphSdl, share } = message;
  const planner = new QueryPlanner(supergraphSdl);
  plan = ({ operation, operationName }) => planner.plan(operation, operationName, new Set(), share);
});

process.on('disconnect', () => process.exit(0));

function answer(question: PlanQuestion): PlanAnswer {
  try {
    return { plan: plan(question) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
