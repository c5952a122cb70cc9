import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openTestCluster, type TestCluster } from '../testing';
import { sendBatch } from './sendBatch';

let cluster: TestCluster;
let client: pg.Client;

beforeAll(async () => {
  cluster = await openTestCluster();
});
beforeEach(async () => {
  client = new pg.Client(cluster.administrator());
  await client.connect();
});
afterEach(() => client.end());
afterAll(() => cluster.close());

const rowsOf = async (...queries: Parameters<typeof sendBatch>[1]) =>
  (await sendBatch(client, queries)).map(({ rows }) => rows);
const ONE = { name: 'one', text: 'select $1::integer as one' };
const FAILS = { name: 'fails', text: 'select 1 / $1::integer as share' };

test('every statement has its rows, the same whether it was prepared before or not', async () => {
  const queries = [
    { ...ONE, values: [1] },
    { text: 'select 2 as two, null as none' },
    { name: 'days', text: `select day::date from generate_series('2026-01-01'::date, '2026-01-02', '1 day') as day` },
    { ...ONE, values: [3] },
  ];
  const expected = [
    [{ one: 1 }],
    [{ two: 2, none: null }],
    [{ day: '2026-01-01' }, { day: '2026-01-02' }],
    [{ one: 3 }],
  ];
  for (let time = 0; time < 3; time++) expect(await rowsOf(...queries)).toEqual(expected);
});

test('a batch is one transaction: what is set for it is seen in it, and gone afterwards', async () => {
  const set = { text: `select set_config('hub.test', 'mine', true)` };
  const get = { name: 'get', text: `select current_setting('hub.test', true) as setting` };
  expect((await rowsOf(set, get))[1]).toEqual([{ setting: 'mine' }]);
  expect(await rowsOf(get)).toEqual([[{ setting: '' }]]);
});

test('a failure is thrown once, what was done before it is undone, and what comes after it does not run', async () => {
  await rowsOf({ text: 'create temporary table note (id integer primary key)' });
  const note = (id: number) => ({ name: 'note', text: 'insert into note values ($1)', values: [id] });
  await expect(rowsOf(note(1), { ...FAILS, values: [0] }, note(2))).rejects.toThrow('division by zero');
  expect(await rowsOf({ text: 'select * from note' })).toEqual([[]]);
});

test('after a failure the same statements run on the same connection', async () => {
  const [right, wrong] = [
    [
      { ...FAILS, values: [1] },
      { ...ONE, values: [1] },
    ],
    [
      { ...FAILS, values: [0] },
      { ...ONE, values: [1] },
    ],
  ];
  for (let time = 0; time < 3; time++) {
    await expect(rowsOf(...wrong)).rejects.toThrow('division by zero');
    expect(await rowsOf(...right)).toEqual([[{ share: 1 }], [{ one: 1 }]]);
  }
});

test('a failure is told only when the connection is ready for the next', async () => {
  await expect(rowsOf({ text: 'begin' }, { ...FAILS, values: [0] })).rejects.toThrow('division by zero');
  expect(client.getTransactionStatus()).toBe('E');
  await rowsOf({ text: 'rollback' });
  expect(client.getTransactionStatus()).toBe('I');
});

test('a table that is made anew is read with its new columns, after one failure at the most', async () => {
  const read = { name: 'read', text: 'select * from shape' };
  await rowsOf({ text: 'create temporary table shape as select 1 as number' });
  expect(await rowsOf(read)).toEqual([[{ number: 1 }]]);
  await rowsOf({ text: 'drop table shape' }, { text: `create temporary table shape as select 'one' as word` });
  await expect(rowsOf(read)).rejects.toThrow('cached plan must not change result type');
  expect(await rowsOf(read)).toEqual([[{ word: 'one' }]]);
});

test('statements that were used least lately are let go of, those of failed batches too, and can be asked again', async () => {
  const numbered = (number: number) => ({ name: `number ${number}`, text: `select ${number} as number` });
  const named = { text: 'select count(*)::integer as names from pg_prepared_statements' };
  for (let number = 0; number < 250; number++) await rowsOf(numbered(number), { ...ONE, values: [number] });
  const [[{ names }]] = (await rowsOf(named)) as [[{ names: number }]];
  expect(names).toBe(200);
  for (let number = 0; number < 20; number++)
    await expect(rowsOf({ ...numbered(1000 + number) }, { ...FAILS, values: [0] })).rejects.toThrow('division by zero');
  expect(await rowsOf(named)).toEqual([[{ names: 200 }]]);
  expect(await rowsOf(numbered(0), { ...ONE, values: [7] }, numbered(249))).toEqual([
    [{ number: 0 }],
    [{ one: 7 }],
    [{ number: 249 }],
  ]);
});

test('one name for two statements is refused, and nothing is sent', async () => {
  await rowsOf({ ...ONE, values: [1] });
  await expect(rowsOf({ name: 'one', text: 'select 2' })).rejects.toThrow('Two statements have the name one.');
  expect(await rowsOf({ ...ONE, values: [1] })).toEqual([[{ one: 1 }]]);
});

test('two statements in one text are refused', async () =>
  expect(rowsOf({ text: 'select 1; select 2' })).rejects.toThrow('multiple commands'));

test('when the connection is lost, whoever waits is told', async () => {
  client.on('error', () => undefined);
  const waiting = rowsOf({ text: 'select pg_sleep(60)' });
  await wait(100);
  (client as unknown as { connection: pg.Connection }).connection.stream.destroy();
  await expect(waiting).rejects.toThrow('Connection terminated');
});
