import type {
  EntityBatchAlias,
  FetchNode,
  FlattenNode,
  FlattenNodePathSegment,
} from '@graphql-hive/router-query-planner';
import type { ResponsePath } from '../run/Json';
import type { GatheredEntities, Run } from '../run/Run';
import { findPlaces, findTargets } from './findTargets';
import type { PlanContext } from './PlanContext';
import { compileRepresentation, type Represent } from './representation';
import { compileRewrites, type Rewrite } from './rewrites';
import { placeRootErrors } from './compileRootFetch';

/** One `_entities` list of a fetch: which objects it is for, how they are named, and what becomes of the answer. */
export interface EntityGroup {
  /** The response key of its `_entities` field. */
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly (readonly FlattenNodePathSegment[])[];
  readonly represent: Represent;
  /** The same for groups that gather the same entities in the same way. */
  readonly shape: string;
  readonly rewrite: Rewrite | undefined;
  /** Client keys for a path inside an entity. */
  clientPath(path: ResponsePath): ResponsePath;
}

type Source = Pick<
  EntityBatchAlias,
  'alias' | 'representationsVariableName' | 'paths' | 'inputRewrites' | 'outputRewrites'
> &
  Required<Pick<EntityBatchAlias, 'requires'>>;

/** The only group of a plain entity fetch. */
export const groupOfFlatten = ({ path }: FlattenNode, fetch: FetchNode, context: PlanContext): EntityGroup =>
  compileGroup(
    {
      ...fetch,
      alias: '_entities',
      representationsVariableName: 'representations',
      paths: [path],
      requires: fetch.requires!,
    },
    context,
  );

/** Compiles one group of a batch. */
export function compileGroup(source: Source, context: PlanContext): EntityGroup {
  const place = placeRootErrors(source, context);
  return {
    alias: source.alias,
    variable: source.representationsVariableName,
    paths: source.paths,
    shape: JSON.stringify([source.paths, source.requires, source.inputRewrites]),
    represent: compileRepresentation(source.requires, source.inputRewrites, context.types),
    rewrite: compileRewrites(source.outputRewrites, context.types),
    clientPath: (path) => place(path)[0]!,
  };
}

/** The entities of one group in one run. */
export interface Gathered extends GatheredEntities {
  readonly group: EntityGroup;
}

/** Finds the objects and writes their representations. Agencies that are asked side by side share the work. */
export function gather(group: EntityGroup, run: Run, context: PlanContext): Gathered {
  const known = run.gathered.get(group.shape);
  if (known?.at === run.merges) return { ...known, group };
  const gathered = gatherAnew(group, run, context);
  run.gathered.set(group.shape, gathered);
  return { ...gathered, group };
}

function gatherAnew(group: EntityGroup, run: Run, context: PlanContext): GatheredEntities {
  const targets = group.paths.flatMap((path) => findTargets(path, context.types, run.data));
  const known = new Map<string, number>();
  const indexes = targets.map((target) => {
    const representation = group.represent(target, run.variables);
    if (representation === undefined) return -1;
    const index = known.get(representation) ?? known.size;
    if (index === known.size) known.set(representation, index);
    return index;
  });
  return { at: run.merges, targets, representations: [...known.keys()], indexes };
}

/** Where the targets of one representation stand in the client's answer. */
export function placesOf({ group, indexes }: Gathered, index: number, run: Run, context: PlanContext): ResponsePath[] {
  const places = group.paths.flatMap((path) => findPlaces(path, context.types, run.data));
  return places
    .filter((_place, at) => indexes[at] === index)
    .map((place) => place.map((key) => clientKey(key, context)));
}

const clientKey = (key: string | number, context: PlanContext): string | number =>
  typeof key === 'string' ? context.clientKey(key) : key;
