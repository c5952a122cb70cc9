import { createAuditChain } from './AuditChain';
import { createAuditStore, type AuditStore } from './AuditStore';
import { segmentOf } from './segments';
import { makeEntry, openAuditDatabase, type AuditDatabase } from './testing/openAuditDatabase';
import { verifyAudit } from './verify';

let open: AuditDatabase;
beforeAll(async () => {
  open = await openAuditDatabase();
}, 60_000);
afterAll(() => open.close());

const store = () => createAuditStore(open.database.connection.runtime);
const problems = async () => (await verifyAudit(open.administrator)).problems;
const recordsOf = async (chain: string) =>
  (
    await open.administrator.query<{ month: string }>(
      `select to_char(segment, 'YYYY-MM') as month from audit.record where chain = $1`,
      [chain],
    )
  ).rows.map(({ month }) => month);

test('at the turn of a month a chain of the new one begins, in a segment that is there already', async () => {
  const now = new Date();
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  let clock = now;
  const chain = await createAuditChain(store(), () => clock);
  const { rows } = await open.administrator.query(`select to_regclass('audit.record_' || $1) is not null as ready`, [
    segmentOf(next).replace('-', '_'),
  ]);
  expect(rows).toEqual([{ ready: true }]);
  const before = await Promise.all([chain.append(makeEntry()), chain.append(makeEntry())]);
  clock = next;
  const after = await Promise.all([chain.append(makeEntry()), chain.append(makeEntry())]);
  expect(before.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(after.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(after[0]!.chain).not.toBe(before[0]!.chain);
  expect(chain.heads().map(({ chain: id, sequence }) => [id, sequence])).toEqual([
    [before[0]!.chain, 2],
    [after[0]!.chain, 2],
  ]);
  expect(await recordsOf(before[0]!.chain)).toEqual(Array(2).fill(segmentOf(now)));
  expect(await recordsOf(after[0]!.chain)).toEqual(Array(2).fill(segmentOf(next)));
  expect(await problems()).toEqual([]);
  await chain.close();
});

test('a gateway whose clock is years away cannot open a chain', async () => {
  const kept = store();
  await expect(createAuditChain(kept, () => new Date('2015-01-01'))).rejects.toThrow('clocks of gateway and database');
  await kept.close();
});

describe('when the connection breaks', () => {
  /** A store whose next inserts do this before, or after, they are done. */
  function breaking(...faults: ('before' | 'after')[]): AuditStore {
    const real = store();
    return {
      ...real,
      async insert(place, records) {
        const fault = faults.shift();
        if (fault === 'before') throw new Error('broken');
        await real.insert(place, records);
        if (fault === 'after') throw new Error('broken');
      },
    };
  }

  test('after the commit, the record is there once and has its receipt', async () => {
    const chain = await createAuditChain(breaking('after', 'before', 'after'));
    const receipts = await Promise.all([chain.append(makeEntry()), chain.append(makeEntry())]);
    receipts.push(await chain.append(makeEntry()));
    expect(receipts.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(await recordsOf(receipts[0]!.chain)).toHaveLength(3);
    expect(await problems()).toEqual([]);
    await chain.close();
  });

  test('again and again, nobody gets a receipt; afterwards the chain goes on where the database is', async () => {
    const chain = await createAuditChain(breaking('before', 'before', 'after', undefined as never));
    await expect(chain.append(makeEntry())).rejects.toMatchObject({ extensions: { code: 'AUDIT_UNAVAILABLE' } });
    // The third attempt was committed, and only its answer was lost.
    expect((await chain.append(makeEntry())).sequence).toBe(2);
    expect(await problems()).toEqual([]);
    await chain.close();
  });
});
