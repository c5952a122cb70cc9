import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { domainTables } from '../domainTables';
import { makeChild } from '../testing/makeChild';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from '../testing/openSocialCare';
import { recordEverything } from '../testing/recordEverything';

/** What the database itself lets a caller write, should everything before it fail. */
const mine = makeChild();
const stranger = makeChild();
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(mine, stranger);
  await recordEverything(open.database, [mine, stranger]);
}, 60_000);
afterAll(() => open?.close());

const OWN_RULES = ['worker_allocation', 'worker_allocation_change', 'write_receipt', 'shared_view'];
const written = domainTables.filter(({ write, table }) => write && !OWN_RULES.includes(table));
const roles = Object.entries(policy.agreement.roles).filter(([, { relationship }]) => relationship !== 'none');

/** Within a transaction that is taken back: rows stay as they are for the next role. */
class TakenBack extends Error {}
async function attempt(caller: Caller, text: string, values: unknown[]): Promise<number | string> {
  let rows = 0;
  try {
    await open.database.writeAs(caller, async (run) => {
      rows = (await run({ text, values })).length;
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) return (error as Error).message;
  }
  return rows;
}

test.each(written.map(({ table, category }) => [table, category]))(
  '%s is written by whom the agreement lets write %s, of children in scope, and by nobody else',
  async (table, category) => {
    const touch = ['update', table, 'set version = version + 1 where child_id = $1 returning child_id'].join(' ');
    const move = ['update', table, 'set child_id = $2 where child_id = $1'].join(' ');
    for (const [role, { purposes }] of roles) {
      const caller = callerOf(role, [mine.id], { purpose: purposes[0]! });
      const mayWrite =
        policy.write(role, purposes[0]!, category) === 'EVERYONE' ||
        policy.write(role, purposes[0]!, category) === 'MINORS';
      expect([role, await attempt(caller, touch, [mine.id])]).toEqual([role, mayWrite ? 1 : 0]);
      expect([role, await attempt(caller, touch, [stranger.id])]).toEqual([role, 0]);
      const moved = await attempt(caller, move, [mine.id, stranger.id]);
      expect([role, moved]).toEqual([role, mayWrite ? expect.stringContaining('row-level security') : 0]);
    }
  },
);

test.each([
  ['recorded_view', `insert into recorded_view (child_id, said_on, words) values ($1, '2026-01-01', 'x') returning id`],
  ['leaver_activity', `insert into leaver_activity (child_id, as_at) values ($1, '2026-01-01') returning id`],
  [
    'shared_view',
    `insert into shared_view (child_id, said_on, words, audience) values ($1, '2026-01-01', 'x', '{PERSONAL_ADVISER}') returning id`,
  ],
])('a row of %s is taken for a child in scope, and refused for another', async (_table, text) => {
  const adviser = callerOf('PERSONAL_ADVISER', [mine.id]);
  expect(await attempt(adviser, text, [mine.id])).toBe(1);
  for (const id of [stranger.id, randomUUID()])
    expect(await attempt(adviser, text, [id])).toContain('row-level security');
  expect(await attempt(callerOf('HEALTH_ADMINISTRATOR', [mine.id]), text, [mine.id])).toContain('row-level security');
});

test.each([
  'parental_responsibility',
  'carer_contact',
  'family_time',
  'sibling',
  'exploitation_risk',
  'adoption_record',
  'care_leaver_status',
])('%s is not written by callers at all', async (table) => {
  const text = ['update', table, 'set child_id = child_id'].join(' ');
  expect(await attempt(callerOf('SOCIAL_WORKER', [mine.id]), text, [])).toContain('permission denied');
});

test('nobody deletes', async () => {
  for (const { table } of written)
    expect(await attempt(callerOf('SOCIAL_WORKER', [mine.id]), ['delete from', table].join(' '), [])).toContain(
      'permission denied',
    );
});
