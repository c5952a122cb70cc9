import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { itemOf } from './itemOf';

const SUPERGRAPH = join(__dirname, '..', '..', '..', 'schema', 'supergraph.graphql');
const isInternal = (name: string): boolean => /^(join|link)__/.test(name) || ['link', 'tag', 'inaccessible'].includes(name);
const isHidden = ({ directives }: { readonly directives?: readonly ConstDirectiveNode[] }): boolean =>
  directives?.some(({ name }) => name.value === 'inaccessible') ?? false;

/** Everything that agencies publish, whoever may see it. */
const PUBLISHED: DocumentNode = visit(parse(readFileSync(SUPERGRAPH, 'utf8'), { noLocation: true }), {
  enter(node) {
    if ('name' in node && node.name?.kind === Kind.NAME && /Definition$/.test(node.kind) && isInternal(node.name.value))
      return null;
    if (node.kind === Kind.FIELD_DEFINITION && isHidden(node)) return null;
    return node.kind === Kind.DIRECTIVE || node.kind === Kind.SCHEMA_EXTENSION ? null : undefined;
  },
});

/** By which fields of a root operations are to begin. */
export type IsRoot = (root: 'Query' | 'Mutation', field: string) => boolean;
/** Whether an item may be read, or written. */
export type MayUse = (item: string, isWrite: boolean) => boolean;

/** The graph without what may not be used: what a role’s own schema has to let through. */
export function graphFor(mayUse: MayUse, isRoot: IsRoot = () => true): GraphQLSchema {
  const isKept = ({ name: { value: type } }: ObjectTypeDefinitionNode, { name }: FieldDefinitionNode): boolean =>
    mayUse(itemOf(type, name.value), type === 'Mutation') &&
    ((type !== 'Query' && type !== 'Mutation') || isRoot(type, name.value));
  let document = visit(PUBLISHED, {
    ObjectTypeDefinition: (type) => ({ ...type, fields: type.fields?.filter((field) => isKept(type, field)) }),
    // Cursors are a reader’s own: pages are turned in operations of their own.
    InputValueDefinition: ({ name }) => (name.value === 'after' ? null : undefined),
    InputObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.filter(({ name }) => mayUse(itemOf(type.name.value, name.value), false)),
    }),
  });
  for (let before; before !== document;) [before, document] = [document, withoutEmptyTypes(document)];
  return buildASTSchema(document, { assumeValidSDL: true });
}

/** Types of which nothing is left, and what leads to them. The same document when there are none. */
function withoutEmptyTypes(document: DocumentNode): DocumentNode {
  const empty = new Set(
    document.definitions.flatMap((node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) &&
      node.fields?.length === 0
        ? node.name.value
        : [],
    ),
  );
  if (empty.size === 0) return document;
  const leadsNowhere = ({ type }: FieldDefinitionNode | InputValueDefinitionNode) => (empty.has(named(type)) ? null : undefined);
  return visit(document, {
    ObjectTypeDefinition: { leave: (node) => (empty.has(node.name.value) ? null : undefined) },
    InputObjectTypeDefinition: { leave: (node) => (empty.has(node.name.value) ? null : undefined) },
    OperationTypeDefinition: ({ type }) => (empty.has(type.name.value) ? null : undefined),
    FieldDefinition: leadsNowhere,
    InputValueDefinition: leadsNowhere,
  });
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

/** Whatever there is. */
export const WHOLE_GRAPH = graphFor(() => true);
