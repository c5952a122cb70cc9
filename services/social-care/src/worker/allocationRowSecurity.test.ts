import { randomUUID } from 'node:crypto';
import type { Caller, Query } from '@hub/platform';
import { makeChild, related } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

/** What the database itself lets a caller write, should everything before it fail. */
const mine = makeChild({ relationships: [related('social-worker', 'caseload')] });
const stranger = makeChild({ relationships: [related('other-social-worker', 'caseload')] });
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(mine, stranger);
}, 60_000);
afterAll(() => open?.close());

const write = (caller: Caller, query: Query) => open.database.writeAs(caller, (run) => run(query));
const insert = (childId: string): Query => ({
  text: `insert into worker_allocation (child_id, subject, kind, started_on) values ($1, 'colleague', 'caseload', '2026-11-22') returning id`,
  values: [childId],
});
const end: Query = {
  text: `update worker_allocation set ended_on = '2026-11-22' where ended_on is null returning child_id`,
};
const worker = callerOf('SOCIAL_WORKER', [mine.id]);

test('an allocation of a child in scope is taken, of another refused', async () => {
  expect(await write(worker, insert(mine.id))).toHaveLength(1);
  await expect(write(worker, insert(stranger.id))).rejects.toThrow('row-level security');
  await expect(write(worker, insert(randomUUID()))).rejects.toThrow('row-level security');
});

test('an allocation cannot be moved to a child out of scope', async () => {
  const move = { text: 'update worker_allocation set child_id = $1', values: [stranger.id] };
  await expect(write(worker, move)).rejects.toThrow('row-level security');
});

test('an update reaches the rows of children in scope only', async () => {
  const rows = (await write(worker, end)) as { child_id: string }[];
  expect(new Set(rows.map((row) => row.child_id))).toEqual(new Set([mine.id]));
});

test.each([
  ['a role that reads contacts', callerOf('REVIEWING_OFFICER', [mine.id])],
  ['a purpose that the role does not have', callerOf('SOCIAL_WORKER', [mine.id], { purpose: 'EMERGENCY' })],
])('%s writes nothing', async (_, caller) => {
  await expect(write(caller, insert(mine.id))).rejects.toThrow('row-level security');
  expect(await write(caller, end)).toEqual([]);
});

test('a role without any child may not even look at the table', async () => {
  const lead = callerOf('STRATEGIC_LEAD', [mine.id]);
  await expect(write(lead, insert(mine.id))).rejects.toThrow('permission denied');
  await expect(write(lead, end)).rejects.toThrow('permission denied');
});

test.each(['delete from worker_allocation', `update child_name set sex = 'M'`, 'delete from child', 'truncate child'])(
  'nobody may: %s',
  (text) => expect(write(worker, { text })).rejects.toThrow('permission denied'),
);
