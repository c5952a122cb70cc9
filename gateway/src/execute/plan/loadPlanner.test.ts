import { composeServices } from '@theguild/federation-composition';
import { buildSchema, parse } from 'graphql';
import { loadPlanner } from './loadPlanner';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@override", "@interfaceObject", "@inaccessible"])\n`;

function compose(sdl: Record<string, string>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdl).map(([name, text]) => ({ name, url: `http://${name}`, typeDefs: parse(HEAD + text) })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

const asked = (plan: unknown) => [...JSON.stringify(plan).matchAll(/"serviceName":"([^"]+)"/g)].map(([, name]) => name);

test('the types behind an interface object are found, whichever of the subgraphs is named first', () => {
  const media = `interface Media @key(fields: "id") { id: ID! title: String }
    type Song implements Media @key(fields: "id") { id: ID! title: String seconds: Int }`;
  const lists = `type Query { list: Media } type Media @key(fields: "id") @interfaceObject { id: ID! }`;
  for (const [first, last] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    // prettier-ignore
    const { plan } = loadPlanner(compose({ [first]: lists, [last]: media }));
    expect(asked(plan('{ list { ... on Song { seconds } } }', undefined))).toEqual([first, last]);
  }
});

test('a field that moves by a share of requests stays where it is', () => {
  const { plan } = loadPlanner(
    compose({
      old: 'type Query { post: Post } type Post @key(fields: "id") { id: ID! on: String }',
      new: 'type Post @key(fields: "id") { id: ID! on: String @override(from: "old", label: "percent(50)") }',
    }),
  );
  expect(asked(plan('{ post { on } }', undefined))).toEqual(['old']);
});

test('a hidden type is in no union of the schema for clients', () => {
  const { consumerSchema } = loadPlanner(
    compose({
      a: 'type Query { found: [Found] } union Found = A | B type A { a: Int } type B @inaccessible { b: Int }',
    }),
  );
  expect(String(buildSchema(consumerSchema).getType('B'))).toBe('undefined');
});
