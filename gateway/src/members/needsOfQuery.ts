import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Need, Needs } from './readNeeds';

/** What one list of entities of a fetch needs. */
export interface NeedOfEntities {
  /** The variable with their representations. */
  readonly variable: string;
  readonly type: string;
  readonly need: Need;
}

/** Queries to subgraphs are made with plans, and are as few as these. */
const KEPT = { max: 500, maxSize: 500_000 };

/** Finds what a query to a subgraph needs; looked at once for each text. */
export function createNeedsOfQuery(needs: Needs): (query: string) => readonly NeedOfEntities[] {
  const known = new LRUCache<string, readonly NeedOfEntities[]>({
    ...KEPT,
    sizeCalculation: (_, query) => query.length,
  });
  return (query) => {
    // Most graphs have none, and most queries ask for no entity.
    if (needs.size === 0 || !query.includes('_entities')) return [];
    const found = known.get(query) ?? findNeeds(query, needs);
    known.set(query, found);
    return found;
  };
}

function findNeeds(query: string, needs: Needs): NeedOfEntities[] {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const roots = definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? fieldsIn(node.selectionSet, '', fragments) : [],
  );
  return roots
    .filter(({ field }) => field.name.value === '_entities')
    .flatMap(({ field }) =>
      fieldsIn(field.selectionSet!, '', fragments).flatMap(({ type, field: { name } }) =>
        (needs.get(`${type}.${name.value}`) ?? []).map((need) => ({ variable: variableOf(field), type, need })),
      ),
    );
}

/** The fields of one level, each with the type that it was selected on. */
function fieldsIn(
  { selections }: SelectionSetNode,
  type: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): { type: string; field: FieldNode }[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [{ type, field: selection }];
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
    return fieldsIn(inner.selectionSet, inner.typeCondition?.name.value ?? type, fragments);
  });
}

function variableOf({ arguments: given = [] }: FieldNode): string {
  const value = given.find(({ name }) => name.value === 'representations')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : '';
}
