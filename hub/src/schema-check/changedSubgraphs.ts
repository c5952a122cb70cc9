import { parse, print } from 'graphql';
import type { GraphVersion } from './GraphVersion';

/** The agencies whose part is another one: comments and the way it is written do not count. */
export function changedSubgraphs(before: GraphVersion, after: GraphVersion): string[] {
  const [was, is] = [before, after].map(
    ({ subgraphs }) => new Map(subgraphs.map(({ name, sdl }) => [name, print(parse(sdl, { noLocation: true }))])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).toSorted();
}
