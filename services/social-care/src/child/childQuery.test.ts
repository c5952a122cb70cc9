import { childPartNames } from './childParts';
import { childQuery } from './childQuery';

test('one name always stands for one text, so that a connection never runs what another choice prepared', () => {
  const sets = Array.from(
    { length: 300 },
    (_, bits) => new Set(childPartNames.filter((_name, bit) => ((bits + 1) >> bit) & 1)),
  );
  const queries = [...sets, ...sets].map((parts) => childQuery('byId', parts, []));
  const texts = new Set(queries.map(({ text }) => text));
  const pairs = new Set(queries.map(({ name, text }) => `${name}\n${text}`));
  expect([new Set(queries.map(({ name }) => name)).size, pairs.size]).toEqual([texts.size, texts.size]);
  expect(texts.size).toBe(300);
});
