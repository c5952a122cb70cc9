import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, print, visit, type GraphQLSchema } from 'graphql';
import { SCHEMA } from '../graph/readGraphFields.mts';

/** An agency's subgraph as it can be asked: without the words of federation. */
export function readSubgraph(service: string): GraphQLSchema {
  const document = parse(readFileSync(join(SCHEMA, 'subgraphs', `${service}.graphql`), 'utf8'), { noLocation: true });
  return buildSchema(print(visit(document, { Directive: () => null, SchemaExtension: () => null })));
}
