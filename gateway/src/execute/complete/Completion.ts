import { GraphQLError } from 'graphql';
import { failureBehind, type Failure } from '../run/Failure';
import type { JsonObject, ResponsePath } from '../run/Json';
import type { Run } from '../run/Run';

/** A place in the answer, from the inside out: cheap to make on the way down, spelled out only for an error. */
export interface Place {
  readonly outer: Place | undefined;
  readonly key: string | number;
}

/** What a completed answer showed: for the audit record. */
export interface Observation {
  /** The children of whom something is in the answer, by their ids, and the categories of which that is. */
  readonly children: ReadonlyMap<string, ReadonlySet<string>>;
  /** Categories of which something is in the answer, of these children or of nobody. */
  readonly categories: ReadonlySet<string>;
}

/** By the number of a category, whether something of it is in the answer. */
export type Shown = boolean[];

/** The state of completing one run's data against the role's schema. */
export interface Completion {
  readonly run: Run;
  /** What of whom is in the answer. */
  readonly children: Map<string, Shown>;
  /** What is in the answer and is about no child. */
  readonly ofNobody: Shown;
  /** Whom the object is about that is being completed: noted there for every field of every object. */
  shown: Shown;
  /** Whom was come to, in their order: the fields on the way to them tell of them too. */
  readonly met: Shown[];
}

/** Begins to complete; nothing has been seen yet. */
export function startCompletion(run: Run): Completion {
  const ofNobody: Shown = [];
  return { run, children: new Map(), ofNobody, shown: ofNobody, met: [] };
}

/** From here on the answer is about this child, until the object is complete. */
export function beginChild(completion: Completion, id: string): void {
  let shown = completion.children.get(id);
  if (!shown) completion.children.set(id, (shown = []));
  if (shown === completion.shown) return;
  completion.met.push(shown);
  completion.shown = shown;
}

/** Notes that something of a category is shown: of whom the object is about, and of everybody met below the field. */
export function noteShown({ shown, met }: Completion, category: number, metBefore: number): void {
  shown[category] = true;
  for (let index = metBefore; index < met.length; index++) met[index]![category] = true;
}

/** What was seen. @param categories those of the operation, by their numbers */
export function observationOf({ children, ofNobody }: Completion, categories: readonly string[]): Observation {
  const isShown = [ofNobody, ...children.values()];
  const nameAgain = nameShown(categories);
  return {
    children: new Map(Array.from(children, ([id, shown]) => [id, nameAgain(shown)])),
    categories: new Set(categories.filter((_category, number) => isShown.some((shown) => shown[number]))),
  };
}

/** The names of what is shown. On a page it mostly is the same of each child: then it is the same set, made once. */
function nameShown(categories: readonly string[]): (shown: Shown) => ReadonlySet<string> {
  let last: { shown: Shown; names: ReadonlySet<string> } | undefined;
  return (shown) => {
    if (!last || categories.some((_category, number) => shown[number] !== last!.shown[number]))
      last = { shown, names: new Set(categories.filter((_category, number) => shown[number])) };
    return last.names;
  };
}

/** The path of a key under a place. */
export function pathOf(outer: Place | undefined, key: string | number): ResponsePath {
  const path = [key];
  for (let place = outer; place; place = place.outer) path.push(place.key);
  return path.reverse();
}

/** Records that a value cannot be shown, unless an error at or below its place says why already. */
export function recordMisfit(
  { run }: Completion,
  message: string,
  outer: Place | undefined,
  key: string | number,
): void {
  const path = pathOf(outer, key);
  if (!run.errors.some((error) => begins(error.path, path)))
    run.errors.push(new GraphQLError(message, { path: [...path], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }));
}

/**
 * Whether a fetch that failed explains why a field is missing. The first field that it leaves missing reports it.
 */
export function isMissingByFailure(
  { run }: Completion,
  source: JsonObject,
  fetchKey: string,
  outer: Place | undefined,
  clientKey: string,
): boolean {
  const failure = failureBehind(source, fetchKey);
  if (failure && !failure.isReported) report(run, failure, pathOf(outer, clientKey));
  return failure !== undefined;
}

/** Reports the failures that nothing in the answer turned out to miss, because what was around it is missing too. */
export function reportRemaining({ run }: Completion): void {
  for (const failure of run.failures) if (!failure.isReported) report(run, failure, failure.fallbackPath);
}

function report(run: Run, failure: Failure, path: ResponsePath): void {
  failure.isReported = true;
  const { message, extensions } = failure;
  run.errors.push(new GraphQLError(message, { ...(path.length > 0 ? { path: [...path] } : {}), extensions }));
}

const begins = (path: ResponsePath | undefined, beginning: ResponsePath): boolean =>
  path !== undefined && path.length >= beginning.length && beginning.every((key, index) => path[index] === key);
