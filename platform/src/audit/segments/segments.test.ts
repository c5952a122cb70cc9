import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createAuditChain } from '../AuditChain';
import { createAuditStore } from '../AuditStore';
import { AUDIT_MIGRATIONS } from '../auditMigrations';
import { openSigningKey, trustedKeys, type HeadsByChain } from '../heads';
import { emptyHead, sealRecord } from '../sealRecord';
import { makeEntry, openAuditDatabase, type AuditDatabase } from '../testing/openAuditDatabase';
import { verifyAudit } from '../verify';
import { describeSegment, dropSegment } from './dropSegment';
import { listSegments } from './listSegments';
import { readDropped } from './readDropped';
import { monthsBefore, segmentOf } from './Segment';

test('months are counted over years', () => {
  expect(monthsBefore('2026-11', 84)).toBe('2019-11');
  expect(monthsBefore('2026-01', 1)).toBe('2025-12');
  expect(segmentOf(new Date('2026-11-30T23:59:59.999Z'))).toBe('2026-11');
});

/** Chains as they were kept before there were months: the first over the end of one. */
const OLD = [
  ['2019-03-30T10:00:00Z', '2019-03-31T23:30:00Z', '2019-04-01T00:10:00Z'],
  ['2019-05-02T09:00:00Z'],
  [],
] as const;

/** Writes them as the gateway did then. */
async function recordAsBefore(client: pg.Client): Promise<string[]> {
  const chains: string[] = [];
  for (const times of OLD) {
    const chain = randomUUID();
    chains.push(chain);
    await client.query('insert into audit.chain (id, started_at) values ($1, $2)', [
      chain,
      times[0] ?? '2019-06-01T12:00:00Z',
    ]);
    let head = emptyHead(chain);
    for (const time of times) {
      const record = sealRecord(head, makeEntry(), new Date(time));
      const { sequence, bytes, previousHash, hash } = record;
      await client.query(
        `insert into audit.record (chain, sequence, bytes, previous_hash, hash, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
        [chain, sequence, bytes, previousHash, hash, time],
      );
      head = record;
    }
  }
  await client.query('select looks.catch_up(100)');
  return chains;
}

let open: AuditDatabase;
let chains: string[];
beforeAll(async () => {
  open = await openAuditDatabase(AUDIT_MIGRATIONS.slice(0, 2));
  chains = await recordAsBefore(open.administrator);
  await open.migrate(AUDIT_MIGRATIONS);
}, 60_000);
afterAll(() => open.close());

/** As read from a file, where its signature was found to hold. */
const headOf = (chain: string, sequence: number, hash: string): HeadsByChain => ({
  chains: () => [chain],
  of: (wanted) => (wanted === chain ? [{ chain, sequence, hash, signedAt: '', signature: '' }] : []),
});

const keys = () => trustedKeys(open.places.keyFile, [], []);

test('what was recorded before lies in the month of its chain’s last record, and verifies', async () => {
  const months = (await listSegments(open.administrator)).map(({ segment, records, chains }) => [
    segment,
    records,
    chains,
  ]);
  expect(months).toEqual([['2019-04', 3, 1], ['2019-05', 1, 1], ['2019-06', 0, 1]]); // prettier-ignore
  const { records, problems } = await verifyAudit(open.administrator);
  expect([records, problems]).toEqual([4, []]);
});

test('the gateway goes on in the present month, and the next is ready', async () => {
  const chain = await createAuditChain(createAuditStore(open.database.connection.runtime));
  await chain.append(makeEntry());
  await chain.close();
  await open.administrator.query('select looks.catch_up(100)');
  const present = segmentOf(new Date());
  const months = (await listSegments(open.administrator)).slice(-2);
  expect(months).toMatchObject([
    { segment: present, records: 1 },
    { segment: monthsBefore(present, -1), records: 0 },
  ]);
  expect((await verifyAudit(open.administrator)).problems).toEqual([]);
});

describe('the gateway’s own role', () => {
  const asGateway = async (text: string): Promise<unknown> => {
    const client = new pg.Client(open.database.connection.runtime);
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };

  test.each([
    'delete from audit.record',
    'update audit.record set recorded_at = now()',
    'truncate audit.record',
    'delete from audit.chain',
    `insert into audit.chain (id, segment) values (gen_random_uuid(), '2019-05-01')`,
    'drop table audit.record_2019_05',
    'delete from audit.record_2019_05',
    'select * from audit.record_2019_05',
    'alter table audit.record detach partition audit.record_2019_05',
    `select audit.drop_segment('2019-05-01', '{}', '')`,
    `select audit.make_segment('2031-01-01')`,
    'delete from audit.look',
    'delete from audit.dropped_segment',
    `insert into audit.dropped_segment values ('2019-05-01', '{}', '')`,
  ])('is refused: %s', (text) => expect(asGateway(text)).rejects.toThrow(/permission denied|must be owner/));

  test('reads, and opens a chain of today and no other month', async () => {
    await expect(asGateway('select count(*) from audit.record')).resolves.toHaveLength(1);
    await expect(asGateway(`select audit.open_chain(gen_random_uuid(), '2019-05-01')`)).rejects.toThrow('clocks');
  });

  test('records nothing for a month of which its chain is not', async () => {
    const insert = `insert into audit.record (chain, segment, sequence, bytes, previous_hash, hash)
      values ('${chains[0]}', '2019-05-01', 4, '', '', '')`;
    await expect(asGateway(insert)).rejects.toThrow('foreign key');
  });
});

test('a month that is dropped leaves its signed statement, and nothing else of it', async () => {
  const key = openSigningKey(open.places);
  const statement = await describeSegment(open.administrator, '2019-04', 84);
  expect(statement.chains).toMatchObject([{ chain: chains[0], records: 3 }]);
  const head = statement.chains[0]!.lastHash!;
  const heads = headOf(chains[0]!, 3, head);
  await dropSegment(open.administrator, statement, key);

  const dropped = await readDropped(open.administrator, keys());
  expect(dropped).toEqual([statement]);
  expect((await listSegments(open.administrator)).map(({ segment }) => segment)).not.toContain('2019-04');
  const looks = await open.administrator.query('select from audit.look where chain = $1', [chains[0]]);
  expect(looks.rows).toEqual([]);
  expect((await verifyAudit(open.administrator, { heads, dropped })).problems).toEqual([]);
});

test('what is stated of a dropped month must agree with what was signed', async () => {
  const dropped = await readDropped(open.administrator, keys());
  const [chain] = chains as [string];
  const head = (sequence: number, hash: string) => headOf(chain, sequence, hash);
  const found = async (heads: HeadsByChain, stated = dropped) =>
    (await verifyAudit(open.administrator, { heads, dropped: stated })).problems;
  const { firstHash } = dropped[0]!.chains[0]!;
  expect(await found(head(1, firstHash!))).toEqual([]);
  expect(await found(head(1, '00'))).toEqual([`Chain ${chain}, record 1: it is not the record that was signed.`]);
  expect(await found(head(4, '00'))).toEqual([`Chain ${chain}, record 4: it was signed, and missing when its month was dropped.`]); // prettier-ignore
  expect(await found(head(1, firstHash!), [])).toEqual([`Chain ${chain} was signed and is no longer in the database.`]);
  await open.administrator.query('begin');
  await open.administrator.query(
    `update audit.dropped_segment set statement = replace(statement, '"records":3', '"records":2')`,
  );
  await expect(readDropped(open.administrator, keys())).rejects.toThrow('forged');
  await open.administrator.query('rollback');
});
