import { Kind } from 'graphql';
import type { Agreement, Category } from '@hub/schema';
import { collectCategories, unknownCategories } from '../../schema-document';
import type { GraphService } from './GraphService';

/** The categories of the whole graph, and everything that is wrong with them, by name. */
export interface GraphCategories {
  categories: Map<string, Category>;
  problems: string[];
}

/**
 * Every agency's document is checked again, whoever emitted it. A field that two agencies share must carry one
 * category: a contract takes the union of its tags, so whoever may see it in one place would see it in the other.
 */
export function collectGraphCategories(services: GraphService[], agreement: Agreement): GraphCategories {
  const graph: GraphCategories = { categories: new Map(), problems: [] };
  const owners = new Map<string, string>();
  for (const service of services) {
    const { categories, problems } = collectCategories(service.typeDefs);
    graph.problems.push(...problems, ...extensions(service));
    for (const [coordinate, category] of categories) {
      const known = graph.categories.get(coordinate) ?? category;
      const owner = owners.get(coordinate) ?? service.name;
      if (known !== category)
        graph.problems.push(
          `${coordinate} has the category ${known} in ${owner} and ${category} in ${service.name}. Agree on one: whoever has either would see it.`,
        );
      graph.categories.set(coordinate, known);
      owners.set(coordinate, owner);
    }
  }
  return { ...graph, problems: [...graph.problems, ...unknownCategories(graph.categories, agreement)] };
}

/** Type extensions would slip past the check of categories; type-graphql prints none. */
const extensions = ({ name, typeDefs }: GraphService): string[] =>
  typeDefs.definitions
    .filter(({ kind }) => kind.endsWith('Extension') && kind !== Kind.SCHEMA_EXTENSION)
    .map((node) => `${name} extends ${'name' in node ? node.name?.value : ''}: write it as a type of its own.`);
