import { childPartNames } from './childParts';
import { childQuery } from './childQuery';

test('a connection keeps the statements that came first, and runs the others as they come', () => {
  const sets = Array.from(
    { length: 300 },
    (_, bits) => new Set(childPartNames.filter((_name, bit) => ((bits + 1) >> bit) & 1)),
  );
  const queries = sets.map((parts) => childQuery('byId', parts, []));
  const names = queries.map(({ name }) => name).filter((name) => name !== undefined);
  expect([names.length, new Set(names).size]).toEqual([100, 100]);
  const again = sets.map((parts) => childQuery('byId', parts, []));
  expect(again.map(({ name, text }) => [name, text])).toEqual(queries.map(({ name, text }) => [name, text]));
});
