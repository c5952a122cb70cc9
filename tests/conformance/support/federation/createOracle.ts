import {
  buildASTSchema,
  execute,
  isAbstractType,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Fields, Source } from '../data/Source';
import { toPlaces, type Place, type Reader } from './Place';

/** The right answer. */
export type Oracle = (document: DocumentNode, variables: Fields, source: Source) => Promise<ExecutionResult>;

/** graphql-js over one schema, where every field is at hand: it knows of no subgraphs, and nothing is planned. */
export function createOracle(sdl: string, requires: ReadonlyMap<string, SelectionSetNode>) {
  const schema = buildASTSchema(withoutHiddenMembers(parse(sdl)), { assumeValid: true });
  const fieldResolver = createResolver(requires) as GraphQLFieldResolver<unknown, unknown>;
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = ({ thing }: Place) => thing.__typename;
  const ask: Oracle = async (document, variableValues, source) =>
    execute({ schema, document, variableValues, fieldResolver, contextValue: { source } satisfies Reader });
  return { schema: schema satisfies GraphQLSchema, ask };
}

/** The composition library leaves hidden types in the unions that have them. */
function withoutHiddenMembers(document: DocumentNode): DocumentNode {
  const known = new Set(document.definitions.map((node) => ('name' in node ? node.name?.value : undefined)));
  return visit(document, {
    UnionTypeDefinition: (node) => ({ ...node, types: node.types?.filter(({ name }) => known.has(name.value)) }),
  });
}

type Requires = ReadonlyMap<string, SelectionSetNode>;

function createResolver(requires: Requires): GraphQLFieldResolver<Place | undefined, Reader> {
  return (place, args, { source }, info) => {
    const type = info.parentType.name;
    const thing = place?.thing ?? source.root(type);
    const visible = (): Fields => visibleTo(`${type}.${info.fieldName}`, thing, requires);
    return toPlaces(source.read(thing, { info, args, visible }), info.returnType, undefined);
  };
}

/** What a field may be read with: everything that is simply there, and what `@requires` would bring. */
const visibleTo = (coordinate: string, thing: Fields, requires: Requires): Fields => ({
  ...thing,
  ...project(thing, requires.get(coordinate) ?? NOTHING, requires),
});

/** A selection of an object, taken from the data itself. */
function project(value: any, set: SelectionSetNode, requires: Requires): any {
  if (value === null || typeof value !== 'object' || set.selections.length === 0) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, set, requires));
  const projected: Record<string, unknown> = { __typename: value.__typename };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = readField(value, selection, requires);
      projected[selection.name.value] = project(field, selection.selectionSet ?? NOTHING, requires);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if ([undefined, condition].includes(value.__typename))
        Object.assign(projected, project(value, selection.selectionSet, requires));
    }
  }
  return projected;
}

function readField(thing: Fields, { name, arguments: given = [] }: FieldNode, requires: Requires): unknown {
  const field = thing[name.value];
  if (typeof field !== 'function') return field;
  const args = Object.fromEntries(given.map((one) => [one.name.value, valueFromASTUntyped(one.value)]));
  return field(args, visibleTo(`${thing.__typename}.${name.value}`, thing, requires));
}

const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
