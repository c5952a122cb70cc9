import type { Selected } from './Selected.mts';

/**
 * Of which children something came, by the way to each field: `Child.care > CareRecord.status > CareStatus.asAt`. '' is
 * nobody in particular.
 */
export type Values = Map<string, Set<string>>;

export const OF_NOBODY = '';
export const THEN = ' > ';

/** Whether something came. */
export const came = (values: Values, way: string, child: string): boolean => values.get(way)?.has(child) ?? false;

/** The fields on a way, the outermost first. */
export const stepsOf = (way: string): string[] => way.split(THEN);

/** Notes every field of an answer that holds something, with the child that it is of. */
export function readValues(values: Values, data: unknown, fields: readonly Selected[], child: string, way = ''): void {
  if (Array.isArray(data)) return data.forEach((item) => readValues(values, item, fields, child, way));
  if (data === null || typeof data !== 'object') return;
  const object = data as Record<string, unknown>;
  const isChild = fields[0]?.coordinate.startsWith('Child.') ?? false;
  const whose = (isChild && typeof object['id'] === 'string' ? object['id'] : childWithin(object)) ?? child;
  for (const { key, coordinate, fields: inner } of fields) {
    const value = object[key];
    if (value === null || value === undefined) continue;
    const reached = way === '' ? coordinate : `${way}${THEN}${coordinate}`;
    values.set(reached, (values.get(reached) ?? new Set()).add(whose));
    if (inner.length > 0)
      readValues(values, value, inner, coordinate.endsWith('.child') ? childId(value) : whose, reached);
  }
}

/** A row of a list says by its child whose it is. */
const childWithin = ({ child }: Record<string, unknown>): string | undefined =>
  child !== null && typeof child === 'object' ? childId(child) : undefined;

const childId = (child: unknown): string => (child as { id?: string }).id ?? OF_NOBODY;
