import fc from 'fast-check';
import pg from 'pg';
import { openTestCluster, type TestCluster } from './testing';
import { uuidArray } from './uuidArray';

let cluster: TestCluster;
let client: pg.Client;
beforeAll(async () => {
  cluster = await openTestCluster();
  client = new pg.Client(cluster.administrator());
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await cluster.close();
});

test('PostgreSQL reads the very ids, in their order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.uuid(), { maxLength: 40 }), async (ids) => {
      const text = 'select $1::uuid[]::text[] as ids, cardinality($1::uuid[]) as size';
      const { rows } = await client.query({ text, values: [uuidArray(ids)] });
      expect(rows).toEqual([{ ids, size: ids.length }]);
    }),
    { numRuns: 100 },
  ));

test('capital letters are the same id', async () => {
  const id = '0000abcd-0000-4000-8000-00000000000f';
  const { rows } = await client.query({
    text: 'select $1::uuid[]::text as ids',
    values: [uuidArray([id.toUpperCase()])],
  });
  expect(rows).toEqual([{ ids: `{${id}}` }]);
});

test('what is no id is refused, also where two together have as many digits as two ids', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const longer = `${id.slice(0, 9)}0${id.slice(10, 18)}-${id.slice(19, 23)}0${id.slice(24)}`;
  const shorter = `${id.slice(0, 24)}--${id.slice(26)}`;
  for (const wrong of [[''], ['x'], [id, `${id}0`], [id.replace('-', '0')], [longer, shorter], [id.replace('4', 'g')]])
    expect(() => uuidArray(wrong)).toThrow('An id is no UUID.');
});
