import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { createExecutor } from './createExecutor';

const HEAD = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n';
const SDL = {
  health: `${HEAD} type Query { health: String } type Mutation { book: Booking! cancel: Booking note: String! remind: String }
    type Booking @key(fields: "id") { id: ID! }`,
  housing: `${HEAD} type Query { housing: String } type Mutation { offer: String! withdraw: String }`,
};

const composed = composeServices(
  Object.entries(SDL).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
);
if (composed.errors) throw new Error(composed.errors.join());

/** Which agency was asked to write what, and what each answers. */
function open(answers: Record<string, object | Error>) {
  const asked: string[] = [];
  const fetcherOf = (name: string) => async (request: { query: string }) => {
    asked.push(`${name} ${[...request.query.matchAll(/book|cancel|note|remind|offer|withdraw/g)].join(' ')}`);
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    return structuredClone(answer) as never;
  };
  const execute = createExecutor({
    supergraphSdl: composed.supergraphSdl!,
    fetchers: { health: fetcherOf('health'), housing: fetcherOf('housing') },
  });
  return { asked, run: (text: string) => execute(parse(text), {}, undefined, undefined) };
}

describe('the fields of a mutation', () => {
  const MIXED = 'mutation { book { id } offer remind }';

  test('are written one after the other, in their order', async () => {
    const { asked, run } = open({
      health: { data: { book: { id: '1' }, remind: 'r' } },
      housing: { data: { offer: 'o' } },
    });
    expect(await run(MIXED)).toEqual({ data: { book: { id: '1' }, offer: 'o', remind: 'r' } });
    expect(asked).toEqual(['health book', 'housing offer', 'health remind']);
  });

  test('end with the first that failed and may not be missing', async () => {
    for (const health of [new Error('away'), { data: null, errors: [{ message: 'no' }] }, { data: { book: null } }]) {
      const { asked, run } = open({ health, housing: { data: { offer: 'o' } } });
      const { data, errors } = await run(MIXED);
      expect([data, errors!.length, asked]).toEqual([null, 1, ['health book']]);
    }
  });

  test('go on after one that failed and may be missing', async () => {
    const { asked, run } = open({
      health: { data: { cancel: null }, errors: [{ message: 'no', path: ['cancel'] }] },
      housing: { data: { offer: 'o' } },
    });
    const { data } = await run('mutation { cancel { id } offer }');
    expect([data, asked]).toEqual([{ cancel: null, offer: 'o' }, ['health cancel', 'housing offer']]);
  });

  test('are told apart under aliases too', async () => {
    const { asked, run } = open({ health: { data: { one: null } }, housing: { data: { two: 'o' } } });
    const { data } = await run('mutation { one: note two: offer }');
    expect([data, asked]).toEqual([null, ['health note']]);
  });
});
