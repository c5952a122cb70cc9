import type { ScopeAnswer } from '@hub/schema';
import type { MadeUpChild } from './madeUpChildren.mts';

/** How an agency answers one kind of question, by the path that it is asked at. */
export type Answers = Record<string, (body: string) => string>;

interface Asked {
  query: string;
  variables: { first?: number; after?: string | null } & Record<string, unknown>;
}

/** Everything that one agency can be asked, put together of texts that are ready. */
export function answersOf(agency: string, children: MadeUpChild[]): Answers {
  const partOf = new Map(children.map(({ id, parts }) => [id, parts[agency]!]));
  const scope = scopeOf(children);
  return {
    '/graphql': (body) => {
      const asked = JSON.parse(body) as Asked;
      return asked.query.includes('_entities') ? entities(asked, partOf) : page(asked, [...partOf.values()]);
    },
    '/scope': () => JSON.stringify({ scope }),
    '/cohort': () => JSON.stringify({ restricted: [] }),
    '/openings': () => JSON.stringify({ opened: {} }),
  };
}

/** The caller reaches them all. */
export const scopeOf = (children: MadeUpChild[]): ScopeAnswer => ({
  kind: 'LIST',
  minors: children.map(({ id }) => id),
  adults: [],
});

/** Each list of entities under the name that it was asked by. */
function entities({ query, variables }: Asked, partOf: ReadonlyMap<string, string>): string {
  const lists = [...query.matchAll(/(?:(\w+)\s*:\s*)?_entities\s*\(\s*representations\s*:\s*\$(\w+)/g)];
  const texts = lists.map(([, alias = '_entities', variable]) => {
    const asked = variables[variable!] as { id: string }[];
    return `"${alias}":[${asked.map(({ id }) => partOf.get(id) ?? 'null').join(',')}]`;
  });
  return `{"data":{${texts.join(',')}}}`;
}

/** The cursor is the place in the list. */
function page({ variables: { first = 50, after } }: Asked, parts: string[]): string {
  const from = after ? Number(after) : 0;
  const to = Math.min(from + first, parts.length);
  const pageInfo = JSON.stringify({ hasNextPage: to < parts.length, endCursor: String(to) });
  return `{"data":{"children":{"nodes":[${parts.slice(from, to).join(',')}],"pageInfo":${pageInfo}}}}`;
}
