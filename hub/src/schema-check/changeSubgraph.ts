import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { completeTags, type GraphSubgraph } from '@hub/platform';
import { InputRefused } from '../InputRefused';
import { nearMiss } from '../nearMiss';

/** The graph with another text for one agency; the others' stay as they are, for nobody asks them. */
export function changeSubgraph(subgraphs: readonly GraphSubgraph[], name: string, read: () => string): GraphSubgraph[] {
  if (!subgraphs.some((subgraph) => subgraph.name === name)) {
    const names = subgraphs.map((subgraph) => subgraph.name);
    throw new InputRefused(`There is no subgraph "${name}".${nearMiss(name, names)} There are: ${names.join(', ')}.`);
  }
  const sdl = read();
  return subgraphs.map((subgraph) => (subgraph.name === name ? { ...subgraph, sdl } : subgraph));
}

/** A subgraph's SDL from a file, with the tags that follow from others. @throws InputRefused where it is none. */
export function readSubgraph(file: string): string {
  try {
    return completeTags(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof GraphQLError) throw new InputRefused(`${file} is not a GraphQL schema: ${error.message}`);
    throw new InputRefused(`${file} cannot be read: ${(error as Error).message}`);
  }
}
