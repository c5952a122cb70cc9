/** The object that holds a field: the child itself, something under a child, or a root of the graph. */
export type Holder = 'CHILD' | 'UNDER_CHILD' | 'QUERY' | 'MUTATION';

const HOLDERS: Readonly<Record<string, Holder>> = { Child: 'CHILD', Query: 'QUERY', Mutation: 'MUTATION' };

export const holderOf = (typeName: string): Holder => HOLDERS[typeName] ?? 'UNDER_CHILD';

/** Which child an object is about: a `Child` says it by its id, everything under a child by `childId`. */
export function childOf(holder: Holder, parent: unknown): string | undefined {
  const row = parent as { id?: string; childId?: string } | null | undefined;
  return holder === 'CHILD' ? row?.id : row?.childId;
}
