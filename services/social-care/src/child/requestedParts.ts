import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { partHolders, partsOf, type ChildPartName, type PartHolder } from './childParts';

type Fragments = Record<string, FragmentDefinitionNode>;
/** What `requestedParts` reads of graphql-js's (or graphql-jit's) info. */
type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By the node of the document, which stays the same as long as the document is cached. */
const known = new WeakMap<FieldNode, ReadonlySet<ChildPartName>>();

/**
 * Which parts of a child the selection asks for. `via` is the field between the resolver's field and the child, such
 * as `nodes`. What `@include` or `@skip` may leave out counts as asked for: it is read, and not answered.
 */
export function requestedParts({ fieldNodes, fragments }: Selection, via?: string): ReadonlySet<ChildPartName> {
  const [first, ...others] = fieldNodes.map((node) => partsBelow(node, fragments, via));
  return others.length === 0 ? first! : new Set([first!, ...others].flatMap((parts) => [...parts]));
}

/** Whether the selection asks for this field directly. */
export const requestsField = ({ fieldNodes, fragments }: Selection, name: string): boolean =>
  fieldNodes.some((node) => fieldsOf(node.selectionSet, fragments).some((field) => field.name.value === name));

function partsBelow(node: FieldNode, fragments: Fragments, via?: string): ReadonlySet<ChildPartName> {
  let parts = known.get(node);
  if (!parts) known.set(node, (parts = new Set(findParts(node, fragments, via))));
  return parts;
}

function findParts(node: FieldNode, fragments: Fragments, via?: string): ChildPartName[] {
  const fields = fieldsOf(node.selectionSet, fragments);
  if (via) return fields.filter(({ name }) => name.value === via).flatMap((field) => findParts(field, fragments));
  return fields.flatMap((field) => {
    const holder = holderNamed(field);
    if (!holder) return partNamed('child', field);
    return fieldsOf(field.selectionSet, fragments).flatMap((part) => partOf(holder, part, fragments));
  });
}

const holderNamed = ({ name }: FieldNode): PartHolder | undefined =>
  partHolders.find((holder) => holder === name.value && holder !== 'child');

/** What is read only where it is asked for, besides the part that it is shown in. */
const MORE: Readonly<Record<string, { field: string; part: ChildPartName }>> = {
  legal: { field: 'episodes', part: 'episodes' },
  placement: { field: 'moves', part: 'placementMoves' },
};

function partOf(holder: PartHolder, field: FieldNode, fragments: Fragments): ChildPartName[] {
  const parts = partNamed(holder, field);
  const more = MORE[field.name.value];
  if (!more || parts.length === 0) return parts;
  const isAsked = fieldsOf(field.selectionSet, fragments).some(({ name }) => name.value === more.field);
  return isAsked ? [...parts, more.part] : parts;
}

const partNamed = (holder: PartHolder, { name }: FieldNode): ChildPartName[] =>
  Object.hasOwn(partsOf[holder], name.value) ? [name.value as ChildPartName] : [];

/** All fields of a selection, those in fragments too: `Child` is the only entity here, so every fragment applies. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(inner?.selectionSet, fragments);
  });
}
