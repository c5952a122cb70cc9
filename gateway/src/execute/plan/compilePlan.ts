import type { BatchFetchNode, FlattenNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { PLANNER_PREFIX } from '../operation/ResponseKeys';
import { compileEntityFetch } from './compileEntityFetch';
import { compileRootFetch } from './compileRootFetch';
import { compileGroup, groupOfFlatten } from './EntityGroup';
import type { PlanContext } from './PlanContext';
import type { Step } from './Step';

const NOTHING: Step = () => undefined;

/** Compiles a plan of the planner to one step. @throws Error on a node that this executor does not know. */
export const compilePlan = ({ node }: QueryPlan, context: PlanContext): Step =>
  node ? compileNode(node, context) : NOTHING;

function compileNode(node: PlanNode, context: PlanContext): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileRootFetch(node, context);
    case 'BatchFetch':
      refuseMixedAliases(node);
      return compileEntityFetch(
        node,
        node.entityBatch.aliases.map((alias) => compileGroup(alias, context)),
        context,
      );
    case 'Flatten':
      return compileFlatten(node, context);
    case 'Sequence':
      return inSequence(node.nodes.map((child) => compileNode(child, context)));
    case 'Parallel':
      return inParallel(node.nodes.map((child) => compileNode(child, context)));
    case 'Condition': {
      const then = node.ifClause ? compileNode(node.ifClause, context) : NOTHING;
      const otherwise = node.elseClause ? compileNode(node.elseClause, context) : NOTHING;
      return (run) => (run.variables[node.condition] === true ? then : otherwise)(run);
    }
    default:
      // Subscriptions and @defer are refused before planning, so the planner never makes these.
      throw new Error(`This executor does not run plan nodes of the kind ${node.kind}.`);
  }
}

/**
 * Where a required field is fetched with several arguments, the planner gives it aliases, counted anew in every branch, and
 * mixes the branches' aliases up when it asks for them in one batch. Such a plan would bring a wrong value to a subgraph.
 */
function refuseMixedAliases({ entityBatch: { aliases } }: BatchFetchNode): void {
  const isAliased = JSON.stringify(aliases.map(({ requires }) => requires)).includes(`"name":"${PLANNER_PREFIX}`);
  const places = new Set(aliases.flatMap(({ paths }) => paths.map((path) => JSON.stringify(path))));
  if (isAliased && places.size > 1)
    throw new Error('The plan mixes up fields that are required with different arguments.');
}

function compileFlatten(node: FlattenNode, context: PlanContext): Step {
  const inner = node.node;
  if (inner.kind !== 'Fetch' || !inner.requires) throw new Error(`A Flatten node holds a ${inner.kind} node.`);
  return compileEntityFetch(inner, [groupOfFlatten(node, inner, context)], context);
}

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) {
      if (run.isOver) return;
      const pending = step(run);
      if (pending) await pending;
    }
  };
}

function inParallel(steps: readonly Step[]): Step {
  return (run) => {
    const pending = steps.map((step) => step(run)).filter((one) => one !== undefined);
    return pending.length > 0 ? Promise.all(pending).then(() => undefined) : undefined;
  };
}
