import type { FetchNode } from '@graphql-hive/router-query-planner';
import { noteFailure } from '../run/Failure';
import type { ResponsePath } from '../run/Json';
import type { Run } from '../run/Run';
import { ask, type Answer } from './Answer';
import { mergeInto } from './mergeInto';
import { fetcherOf, unavailableError, type PlanContext } from './PlanContext';
import { recordErrors, recordFailure, type PlaceError } from './recordErrors';
import { compileRequest } from './requestOf';
import { compileRewrites } from './rewrites';
import { responseKeysOf } from './responseKeysOf';
import type { Step } from './Step';

/** A fetch of root fields: its answer is the beginning of the data, or more of it. */
export function compileRootFetch(node: FetchNode, context: PlanContext): Step {
  const fetcher = fetcherOf(context, node.serviceName);
  const requestOf = compileRequest(node);
  const unavailable = unavailableError(context, node.serviceName);
  const rewrite = compileRewrites(node.outputRewrites, context.types);
  const place = placeRootErrors(node, context);
  const take = (run: Run, answer: Answer): void => {
    if (!answer.data) return fail(run, answer, node, context, place);
    run.merges++;
    rewrite?.(answer.data);
    mergeInto(run.data, answer.data, context.types);
    if (answer.errors.length > 0) recordErrors(run, answer.errors, place, firstKey(node, context));
  };
  const required = requiredKeysOf(node, context);
  return async (run) => {
    take(run, await ask(fetcher, requestOf(run), run.context, unavailable));
    run.isOver ||= required.some((key) => (run.data[key] ?? null) === null);
  };
}

/** The keys that this fetch fills and that cannot be missing; none but for a mutation. */
function requiredKeysOf(node: FetchNode, { requiredKeys }: PlanContext): readonly string[] {
  if (!requiredKeys) return [];
  const renamed = renamedKeys(node);
  return [...responseKeysOf(node.operation)]
    .map((key) => renamed.get(key) ?? key)
    .filter((key) => requiredKeys.has(key));
}

function fail(run: Run, answer: Answer, node: FetchNode, context: PlanContext, place: PlaceError): void {
  const about = { operation: node.operation, fallbackPath: firstKey(node, context) };
  noteFailure(run.data, recordFailure(run, answer, place, about));
}

const firstKey = ({ operation }: FetchNode, context: PlanContext): ResponsePath =>
  [...responseKeysOf(operation)].slice(0, 1).map(context.clientKey);

/** Keys in a subgraph's error are those it was asked for: internal aliases get their own names back. */
export function placeRootErrors(node: Pick<FetchNode, 'outputRewrites'>, context: PlanContext): PlaceError {
  const renamed = renamedKeys(node);
  return (path) => [path.map((key) => (typeof key === 'string' ? context.clientKey(renamed.get(key) ?? key) : key))];
}

function renamedKeys({ outputRewrites = [] }: Pick<FetchNode, 'outputRewrites'>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of outputRewrites) {
    const last = 'KeyRenamer' in rewrite ? rewrite.KeyRenamer.path.at(-1) : undefined;
    if (last && 'Key' in last && 'KeyRenamer' in rewrite) renamed.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return renamed;
}
