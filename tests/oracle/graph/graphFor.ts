import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import { itemOf } from './itemOf';

const SUPERGRAPH = join(__dirname, '..', '..', '..', 'schema', 'supergraph.graphql');
const isInternal = (name: string): boolean =>
  /^(join|link)__/.test(name) || ['link', 'tag', 'inaccessible'].includes(name);
const isHidden = ({ directives }: { readonly directives?: readonly ConstDirectiveNode[] }): boolean =>
  directives?.some(({ name }) => name.value === 'inaccessible') ?? false;

/** Everything that agencies publish, whoever may see it. */
const PUBLISHED: DocumentNode = visit(parse(readFileSync(SUPERGRAPH, 'utf8'), { noLocation: true }), {
  enter(node) {
    if ('name' in node && node.name?.kind === Kind.NAME && /Definition$/.test(node.kind) && isInternal(node.name.value))
      return null;
    if (node.kind === Kind.FIELD_DEFINITION && isHidden(node)) return null;
    return node.kind === Kind.DIRECTIVE || (node.kind === Kind.STRING && node.block === true) ? null : undefined;
  },
});

/** By which fields of a root operations are to begin. */
export type IsRoot = (root: 'Query' | 'Mutation', field: string) => boolean;
/** Whether an item may be read, or written. */
export type MayUse = (item: string, isWrite: boolean) => boolean;

/**
 * The graph without what may not be used: what a role’s own schema has to let through. Cursors are left out: they are a
 * reader’s own, and pages are turned by themselves.
 */
export const graphFor = (mayUse: MayUse, isRoot: IsRoot = () => true): GraphQLSchema =>
  build(mayUse, isRoot, (argument) => argument !== 'after');

function build(mayUse: MayUse, isRoot: IsRoot, takes: (argument: string) => boolean): GraphQLSchema {
  const isKept = (type: string, field: string): boolean =>
    mayUse(itemOf(type, field), type === 'Mutation') &&
    ((type !== 'Query' && type !== 'Mutation') || isRoot(type, field));
  let definitions = PUBLISHED.definitions.map((node) => keepFields(node, isKept, takes));
  for (let size = -1; size !== definitions.length;) {
    size = definitions.length;
    definitions = withoutEmptyTypes(definitions);
  }
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
}

function keepFields(
  node: DefinitionNode,
  isKept: (type: string, field: string) => boolean,
  takes: (argument: string) => boolean,
): DefinitionNode {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
    const fields = node.fields?.filter(({ name }) => isKept(node.name.value, name.value));
    const argumentsOf = (field: FieldDefinitionNode) => field.arguments?.filter(({ name }) => takes(name.value));
    return { ...node, fields: fields?.map((field) => ({ ...field, arguments: argumentsOf(field) })) };
  }
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return { ...node, fields: node.fields?.filter(({ name }) => isKept(node.name.value, name.value)) };
  return node;
}

/** Types of which nothing is left, and what leads to them. */
function withoutEmptyTypes(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const isEmpty = (node: DefinitionNode): boolean => 'fields' in node && node.fields?.length === 0;
  const empty = new Set(definitions.filter(isEmpty).map((node) => ('name' in node ? node.name?.value : undefined)));
  const leadsOn = ({ type }: { readonly type: TypeNode }): boolean => !empty.has(named(type));
  return definitions
    .filter((node) => !isEmpty(node))
    .map((node) => {
      if (node.kind === Kind.SCHEMA_DEFINITION) return { ...node, operationTypes: node.operationTypes.filter(leadsOn) };
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return { ...node, fields: node.fields?.filter(leadsOn) };
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
      const fields = node.fields?.filter(
        (field) => leadsOn(field) && (field.arguments ?? []).every(isNamable(leadsOn)),
      );
      return { ...node, fields: fields?.map((field) => ({ ...field, arguments: field.arguments?.filter(leadsOn) })) };
    });
}

/** An argument that must be given takes its field along when there is nothing to give. */
const isNamable =
  (leadsOn: (node: { readonly type: TypeNode }) => boolean) =>
  (argument: { readonly type: TypeNode }): boolean =>
    leadsOn(argument) || argument.type.kind !== Kind.NON_NULL_TYPE;

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

/** Whatever there is. */
export const WHOLE_GRAPH = build(
  () => true,
  () => true,
  () => true,
);
