import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import {
  boardMember,
  callerOf,
  codesOf,
  openCorporateParenting,
  strategicLead,
  type OpenCorporateParenting,
} from '../../testing/openCorporateParenting';

let open: OpenCorporateParenting;
beforeAll(async () => {
  open = await openCorporateParenting();
  await open.seed();
}, 60_000);
afterAll(() => open.close());

const PUBLISH = `mutation ($input: PublishStrategyUpdateInput!) { publishStrategyUpdate(input: $input) {
  dryRun repeated strategy { version updates { publishedOn principle words } } } }`;
const publish = (change: object, caller: Caller = strategicLead) =>
  open.ask(caller, PUBLISH, {
    input: { strategyId: 'york-2016', words: 'The group met.', expectedVersion: 1, idempotencyKey: randomUUID(), ...change },
  }); // prettier-ignore

test('the strategic lead publishes an update, which everybody reads', async () => {
  const { data } = await publish({ principle: 7, publishedOn: '2020-03-01' });
  const updates = [{ publishedOn: '2020-03-01', principle: 7, words: 'The group met.' }];
  expect(data.publishStrategyUpdate).toEqual({ dryRun: false, repeated: false, strategy: { version: 2, updates } });
  const anonymous = callerOf('ANONYMOUS', { purpose: null });
  const read = await open.ask(anonymous, '{ strategy(id: "york-2016") { updates { publishedOn principle words } } }');
  expect(read.data.strategy.updates).toEqual(updates);
});

test('nobody else does, and the database alone refuses it too', async () => {
  for (const role of ['BOARD_MEMBER', 'ELECTED_MEMBER', 'SOCIAL_WORKER', 'ANONYMOUS'])
    expect(codesOf(await publish({ strategyId: 'york-2020' }, callerOf(role)))).toEqual(['FORBIDDEN']);
  const text = `insert into strategy_update (strategy_id, version, published_on, words) values ('york-2020', 2, '2026-01-01', 'x')`;
  await expect(open.database.writeAs(boardMember, (run) => run({ text }))).rejects.toThrow('row-level security');
});

test('an update of a version that somebody published on since is refused, and says who', async () => {
  await publish({ strategyId: 'stockton-2016' });
  const { errors } = await publish({ strategyId: 'stockton-2016' });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('Margaret Thorne, Somebody changed this strategy'),
    extensions: { code: 'CONFLICT', currentVersion: 2 },
  });
});

test('tried first it saves nothing; sent twice it is published once', async () => {
  const input = { strategyId: 'york-2020', idempotencyKey: 'once' };
  expect((await publish({ ...input, dryRun: true })).data.publishStrategyUpdate).toMatchObject({ dryRun: true, strategy: { version: 1, updates: [] } }); // prettier-ignore
  await publish(input);
  expect((await publish(input)).data.publishStrategyUpdate).toMatchObject({ repeated: true, strategy: { version: 2 } });
});

test.each([
  [{ words: ' ' }, 'words'],
  [{ principle: 8 }, 'principle'],
  [{ publishedOn: '2026-11-23' }, 'publishedOn'],
  [{ publishedOn: '2021-12-31', strategyId: 'north-yorkshire-2022' }, 'publishedOn'],
])('%j is refused beside its field', async (change, field) => {
  const { errors } = await publish(change);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
});

test('of a strategy that does not exist there is none', async () =>
  expect(codesOf(await publish({ strategyId: 'none' }))).toEqual(['NOT_FOUND']));
