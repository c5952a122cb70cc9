import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { isAbstractType, isObjectType, parse, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createResolversMap } from 'type-graphql';
import type { Category } from '@hub/schema';
import { SchemaProblems, collectCategories, isTypeWithFields, stringArgument } from '../../schema-document';
import type { SubgraphTypes } from '../SubgraphDefinition';
import { ambiguousResolvers } from './ambiguousResolvers';
import { buildTypeGraphql } from './buildTypeGraphql';
import { nullableRoots } from './nullableRoots';
import { tagDocument } from './tagDocument';

/** A subgraph as the build sees it. */
export interface EmittedSubgraph {
  /** What composition reads, committed as `schema/subgraphs/NAME.graphql`. */
  sdl: string;
  /** Executable, with federation's `_service` and `_entities`, and without any check of access. */
  schema: GraphQLSchema;
  /** By schema coordinate; see `collectCategories`. */
  categories: ReadonlyMap<string, Category>;
}

/** @throws SchemaProblems naming every field, argument, input field and enum value without exactly one category. */
export function emitSubgraph<Context>(types: SubgraphTypes<Context>): EmittedSubgraph {
  const plain = buildTypeGraphql(types);
  const document = nullableRoots(parse(printSubgraphSchema(plain), { noLocation: true }));
  const collected = collectCategories(document);
  const problems = [
    ...collected.problems,
    ...entitiesWithoutReference(document, types.references),
    ...ambiguousResolvers(plain),
  ];
  if (problems.length > 0) throw new SchemaProblems(`The subgraph ${types.name}`, problems);
  const sdl = `${FEDERATION}\n${print(tagDocument(document, collected))}\n`;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolversOf(plain, types) }]);
  return { sdl, schema: withTypenames(schema), categories: collected.categories };
}

const FEDERATION = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.3"
    import: ["@key", "@tag", "@shareable", "@external", "@requires", "@provides", "@inaccessible"]
  )
`;

/** An entity without a reference resolver would be answered with what the representation claims about it. */
function entitiesWithoutReference(document: DocumentNode, references: object): string[] {
  return document.definitions
    .filter(isTypeWithFields)
    .filter((type) => type.directives?.some((key) => key.name.value === 'key' && !isUnresolvable(key)))
    .filter((type) => !Object.hasOwn(references, type.name.value))
    .map((type) => `${type.name.value} has a key but no reference resolver.`);
}

const isUnresolvable = (key: Parameters<typeof stringArgument>[0]): boolean =>
  key.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === 'BooleanValue' && !value.value,
  ) ?? false;

function resolversOf<Context>(schema: GraphQLSchema, { references }: SubgraphTypes<Context>) {
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, __resolveReference] of Object.entries(references))
    resolvers[type] = { ...resolvers[type], __resolveReference };
  return resolvers as never;
}

/** Rows are plain objects, so types are told by `__typename`; graphql-jit cannot await type-graphql's way. */
function withTypenames(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename;
    if (isObjectType(type)) type.isTypeOf = undefined;
  }
  return schema;
}
