import type { ExecutionResult } from 'graphql';

/** What must be the same in two right answers. */
export interface Comparable {
  /** With the fields in their order. */
  readonly data: string;
  readonly errors: readonly string[];
}

/** Reduces an answer to it. */
export const comparable = (answer: ExecutionResult): Comparable => ({
  data: JSON.stringify(answer.data ?? null, undefined, 1),
  errors: placesOfErrors(answer),
});

/**
 * Where errors left a null. Of several errors below one null the specification wants one, and leaves open which, so what
 * counts of a path is the part that is still there.
 */
function placesOfErrors({ data, errors = [] }: ExecutionResult): string[] {
  const places = errors.map(({ path = [] }) => {
    let value: any = data;
    let depth = 0;
    while (depth < path.length && value !== null && value !== undefined) value = value[path[depth++]!];
    return path.slice(0, depth).join('.');
  });
  return [...new Set(places)].sort();
}

/** Whether the planner had no plan. */
export const isRefused = ({ errors }: ExecutionResult): boolean =>
  errors?.[0]?.message === 'This operation cannot be planned.';
