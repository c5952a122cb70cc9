import { parse } from 'graphql';
import { collectCategories, type GraphSubgraph } from '@hub/platform';
import type { Category } from '@hub/schema';
import { InputRefused } from '../InputRefused';
import { agreementOf, type Version } from '../version';
import type { GraphVersion } from './GraphVersion';

/** The graph as it was committed. @throws InputRefused where that state has none. */
export function readGraphVersion(version: Version): GraphVersion {
  const subgraphs = namesIn(version, 'subgraphs').map((name): GraphSubgraph => ({
    name,
    url: `hub://${name}`,
    sdl: version.read(`subgraphs/${name}.graphql`)!,
  }));
  const contracts = namesIn(version, 'contracts').map((role) => [role, version.read(`contracts/${role}.graphql`)!]);
  if (subgraphs.length === 0 || contracts.length === 0)
    throw new InputRefused(
      `There are no subgraphs/ and contracts/ in ${version.name}; \`npm run schema\` writes them.`,
    );
  return {
    agreement: agreementOf(version),
    subgraphs,
    contracts: Object.fromEntries(contracts) as Record<string, string>,
    categories: categoriesIn(subgraphs),
  };
}

const namesIn = (version: Version, folder: string): string[] =>
  version
    .list(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));

const categoriesIn = (subgraphs: readonly GraphSubgraph[]): ReadonlyMap<string, Category> =>
  new Map(subgraphs.flatMap(({ sdl }) => [...collectCategories(parse(sdl, { noLocation: true })).categories]));
