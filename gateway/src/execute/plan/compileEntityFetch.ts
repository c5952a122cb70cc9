import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { noteFailure } from '../run/Failure';
import { isJsonObject, type JsonObject, type ResponsePath } from '../run/Json';
import type { Run } from '../run/Run';
import { ask, type Answer, type AnswerError } from './Answer';
import { gather, placesOf, type EntityGroup, type Gathered } from './EntityGroup';
import { mergeInto } from './mergeInto';
import { fetcherOf, unavailableError, type PlanContext } from './PlanContext';
import { addFailure, recordErrors, recordFailure, type PlaceError } from './recordErrors';
import { compileRequest } from './requestOf';
import { responseKeysOf } from './responseKeysOf';
import type { Step } from './Step';

/** A fetch of more about objects that are known already. Asks nothing when there are none. */
export function compileEntityFetch(
  node: FetchNode | BatchFetchNode,
  groups: readonly EntityGroup[],
  context: PlanContext,
): Step {
  const fetcher = fetcherOf(context, node.serviceName);
  const requestOf = compileRequest(node);
  const unavailable = unavailableError(context, node.serviceName);
  return (run) => {
    const gathered = groups.map((group) => gather(group, run, context));
    const [{ representations }] = gathered as [Gathered];
    const entities = gathered.length === 1 ? representations : gathered.flatMap((one) => one.representations);
    if (entities.length === 0) return undefined;
    const request = requestOf(run, { text: gathered.map(writeRepresentations).join(','), entities });
    return ask(fetcher, request, run.context, unavailable).then((answer) => take(run, answer, gathered, node, context));
  };
}

const writeRepresentations = ({ group, representations }: Gathered): string =>
  `${JSON.stringify(group.variable)}:[${representations.join(',')}]`;

function take(
  run: Run,
  answer: Answer,
  gathered: readonly Gathered[],
  node: { operation: string },
  context: PlanContext,
): void {
  run.merges++;
  const place = placeEntityErrors(run, gathered, context);
  const missing = gathered.filter((one) => !mergeEntities(one, answer.data, context));
  const fallbackPath = fallbackPathOf(gathered[0]!.group, context);
  if (missing.length === 0) {
    const refusals = noteRefusals(run, answer.errors, gathered, node, context);
    return recordErrors(
      run,
      answer.errors.filter((error) => !refusals.has(error)),
      place,
      fallbackPath,
    );
  }
  const failure = recordFailure(run, answer, place, { operation: node.operation, fallbackPath });
  for (const { targets } of missing) targets.forEach((target) => noteFailure(target, failure));
}

/**
 * Whether the answer has a list for this group, with all that was asked for: from a shorter one nobody knows who is missing.
 * Objects after the first get copies: later fetches may fill them differently.
 */
function mergeEntities(
  { group, indexes, targets, representations }: Gathered,
  data: JsonObject | null,
  context: PlanContext,
): boolean {
  if (representations.length === 0) return true;
  const entities = data?.[group.alias];
  if (!Array.isArray(entities) || entities.length < representations.length) return false;
  group.rewrite?.(entities);
  const used = new Set<number>();
  targets.forEach((target, at) => {
    const index = indexes[at]!;
    const entity = entities[index];
    if (isJsonObject(entity)) mergeInto(target, used.has(index) ? structuredClone(entity) : entity, context.types);
    used.add(index);
  });
  return true;
}

/**
 * An error of an entity as a whole stands where the first of its fields is missed, as one of a fetch does. Gives the errors
 * that are such.
 */
function noteRefusals(
  run: Run,
  errors: readonly AnswerError[],
  gathered: readonly Gathered[],
  { operation }: { operation: string },
  context: PlanContext,
): ReadonlySet<AnswerError> {
  const refusals = new Set<AnswerError>();
  for (const error of errors) {
    const [alias, index, ...rest] = error.path ?? [];
    const one = gathered.find(({ group }) => group.alias === alias);
    if (!one || typeof index !== 'number' || rest.length > 0) continue;
    const places = placesOf(one, index, run, context);
    const targets = one.targets.filter((_target, at) => one.indexes[at] === index);
    if (targets.length === 0) continue;
    refusals.add(error);
    const keys = responseKeysOf(operation);
    targets.forEach((target, at) => noteFailure(target, addFailure(run, error, keys, places[at] ?? [])));
  }
  return refusals;
}

/** `['_entities', 3, 'name']` becomes the path of every object with the fourth representation. */
function placeEntityErrors(run: Run, gathered: readonly Gathered[], context: PlanContext): PlaceError {
  return ([alias, index, ...rest]) => {
    const one = gathered.find(({ group }) => group.alias === alias);
    if (!one || typeof index !== 'number') return [];
    const inside = one.group.clientPath(rest);
    return placesOf(one, index, run, context).map((place) => [...place, ...inside]);
  };
}

/** As far as the path is the same for all objects: up to the first list. */
function fallbackPathOf({ paths: [path = []] }: EntityGroup, context: PlanContext): ResponsePath {
  const fields: string[] = [];
  for (const segment of path) {
    if (segment === '@') break;
    if ('Field' in segment) fields.push(context.clientKey(segment.Field));
  }
  return fields;
}
