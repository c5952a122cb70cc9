import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { SubgraphTypes } from '../SubgraphDefinition';

/** What type-graphql keeps of every decorated field, as far as it is used here. */
interface FieldMetadata {
  name: string;
  schemaName: string;
  simple?: boolean;
}

/** The schema as the decorators say it, before federation. It is not checked: it does not know `@tag` and `@key` yet. */
export function buildTypeGraphql<Context>({ resolvers, orphanedTypes }: SubgraphTypes<Context>): GraphQLSchema {
  leavePlainFieldsToTheExecutor();
  return buildSchemaSync({ resolvers, orphanedTypes: orphanedTypes ?? [], skipCheck: true, validate: false });
}

/**
 * type-graphql gives every property a resolver that only reads it, unless the field says `simple: true`. Without it
 * graphql-jit reads the property in line. We say so once here, for it is easy to forget on every type and nothing
 * but speed would tell.
 */
function leavePlainFieldsToTheExecutor(): void {
  const { TypeGraphQLMetadataStorage: storage } = globalThis as {
    TypeGraphQLMetadataStorage?: { fields: FieldMetadata[] };
  };
  for (const field of storage?.fields ?? []) field.simple ??= field.name === field.schemaName;
}
