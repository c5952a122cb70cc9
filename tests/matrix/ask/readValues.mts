import type { Selected } from './Selected.mts';

/** Of which children each field was not null in answers: by coordinate, then by child; '' is nobody in particular. */
export type Values = Map<string, Set<string>>;

export const OF_NOBODY = '';

/** Whether something came. */
export const came = (values: Values, coordinate: string, child: string): boolean =>
  values.get(coordinate)?.has(child) ?? false;

/** Notes every field of an answer that holds something, with the child that it is of. */
export function readValues(values: Values, data: unknown, fields: readonly Selected[], child: string): void {
  if (Array.isArray(data)) return data.forEach((item) => readValues(values, item, fields, child));
  if (data === null || typeof data !== 'object') return;
  const object = data as Record<string, unknown>;
  const whose = childWithin(object) ?? child;
  for (const { key, coordinate, fields: inner } of fields) {
    const value = object[key];
    if (value === null || value === undefined) continue;
    const of = values.get(coordinate) ?? new Set();
    values.set(coordinate, of.add(whose));
    if (inner.length > 0) readValues(values, value, inner, coordinate.endsWith('.child') ? childId(value) : whose);
  }
}

/** A row of a list says by its child whose it is. */
const childWithin = ({ child }: Record<string, unknown>): string | undefined =>
  child !== null && typeof child === 'object' ? childId(child) : undefined;

const childId = (child: unknown): string => (child as { id?: string }).id ?? OF_NOBODY;
