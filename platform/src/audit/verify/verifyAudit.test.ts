import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createAuditChain, type AuditChain } from '../AuditChain';
import { createAuditStore } from '../AuditStore';
import { HeadFolders, HeadWriter, openSigningKey, signFoundHeads, signHeads, trustedKeys } from '../heads';
import { hashOf } from '../sealRecord';
import { makeEntry, openAuditDatabase, type AuditDatabase } from '../testing/openAuditDatabase';
import { verifyAudit } from './verifyAudit';

/** What somebody who may do everything in the database can do to the record, and what `hub verify-audit` says then. */
let open: AuditDatabase;
let chain: AuditChain;
let id: string;
const SIGNED = 30;

beforeAll(async () => {
  open = await openAuditDatabase();
  const writer = new HeadWriter(open.places.headsDirectory, openSigningKey(open.places));
  chain = await createAuditChain(createAuditStore(open.database.connection.runtime));
  const heads = signHeads(chain, writer, silent);
  id = chain.heads()[0]!.chain;
  for (let record = 1; record <= SIGNED; record++) {
    await chain.append(makeEntry({ subject: `person ${record}` }));
    // As every five seconds.
    if (record % 10 === 0) heads.stop();
  }
}, 60_000);
afterAll(async () => {
  await chain.close();
  await open.close();
});

const silent = { error: () => undefined } as never;
const evidence = () => {
  const directories = [open.places.headsDirectory];
  return { heads: new HeadFolders(directories, trustedKeys(open.places.keyFile, [], directories)), dropped: [] };
};
/** All that was recorded until now is older than what may be unsigned. */
const later = () => new Date(Date.now() + 1000);

/** What is found after this was done to the database; then it is taken back. */
async function found(tamper: (client: pg.Client) => Promise<unknown>): Promise<string[]> {
  const { administrator } = open;
  await administrator.query('begin');
  try {
    await tamper(administrator);
    return (await verifyAudit(administrator, { ...evidence(), coveredUntil: later() })).problems;
  } finally {
    await administrator.query('rollback');
  }
}

const remove =
  (from: number, to = from) =>
  (client: pg.Client) =>
    client.query('delete from audit.record where chain = $1 and sequence between $2 and $3', [id, from, to]);

test('an untouched record verifies, with a head for its opening', async () => {
  const { heads } = evidence();
  expect(heads.of(id).map(({ sequence }) => sequence)).toEqual([0, 10, 20, 30]);
  const client = new pg.Client(open.database.connection.runtime);
  await client.connect();
  const result = await verifyAudit(client, { ...evidence(), coveredUntil: later() });
  expect(result).toEqual({ chains: 1, records: SIGNED, signedHeads: 4, problems: [] });
  await client.end();
});

test('the last record removed', async () =>
  expect(await found(remove(SIGNED))).toEqual([`Chain ${id}, record ${SIGNED}: it was signed and is missing.`]));

test('the last ten removed', async () =>
  expect(await found(remove(21, SIGNED))).toEqual([`Chain ${id}, record ${SIGNED}: it was signed and is missing.`]));

test('one from the middle removed', async () =>
  expect(await found(remove(15))).toEqual([`Chain ${id}, record 16: record 15 is missing before it.`]));

test('one removed and those behind it numbered anew', async () => {
  const problems = await found(async (client) => {
    await remove(15)(client);
    for (let sequence = 16; sequence <= SIGNED; sequence++)
      await client.query('update audit.record set sequence = sequence - 1 where chain = $1 and sequence = $2', [id, sequence]); // prettier-ignore
  });
  expect(problems).toContain(`Chain ${id}, record 15: it does not follow from the record before it.`);
});

test('bytes changed', async () => {
  const change = 'update audit.record set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where sequence = 7';
  expect(await found((client) => client.query(change))).toEqual([
    `Chain ${id}, record 7: its bytes were changed: they do not give its hash.`,
  ]);
});

test('bytes changed, and every hash from there on made to fit', async () => {
  const problems = await found(async (client) => {
    const { rows } = await client.query<{ sequence: string; bytes: Buffer; previous_hash: Buffer }>(
      'select sequence, bytes, previous_hash from audit.record where chain = $1 and sequence >= 7 order by sequence',
      [id],
    );
    let previous = rows[0]!.previous_hash;
    for (const { sequence, bytes } of rows) {
      const changed = Buffer.from(bytes.toString().replace('"person 7"', '"somebody"'));
      const hash = hashOf(previous, changed);
      await client.query(
        'update audit.record set bytes = $3, previous_hash = $4, hash = $5 where chain = $1 and sequence = $2',
        [id, sequence, changed, previous, hash],
      );
      previous = hash;
    }
  });
  expect(problems).toEqual([10, 20, 30].map((record) => `Chain ${id}, record ${record}: it is not the record that was signed.`)); // prettier-ignore
});

test('every record of the chain removed, or the chain itself', async () => {
  expect(await found(remove(1, SIGNED))).toEqual([`Chain ${id}, record ${SIGNED}: it was signed and is missing.`]);
  const whole = async (client: pg.Client) => {
    await remove(1, SIGNED)(client);
    await client.query('delete from audit.chain where id = $1', [id]);
  };
  expect(await found(whole)).toEqual([`Chain ${id} was signed and is no longer in the database.`]);
});

test('a look put into the index that nobody recorded', async () => {
  const insert = `insert into audit.look (chain, segment, sequence, at, subject, role, verdict, categories, children)
    select id, segment, 99, now(), 'framed', 'SOCIAL_WORKER', 'ANSWERED', '{}', '{}' from audit.chain`;
  expect(await found((client) => client.query(insert))).toEqual([
    `Chain ${id}: the index over the record has 1 looks without a record.`,
  ]);
});

describe('the signed heads', () => {
  const file = () => join(open.places.headsDirectory, readdirSync(open.places.headsDirectory).find((name) => name === `${id}.jsonl`)!); // prettier-ignore
  let before: string;
  beforeEach(() => void (before = readFileSync(file(), 'utf8')));
  afterEach(() => writeFileSync(file(), before));
  const lines = () => before.trimEnd().split('\n');
  const write = (kept: string[]) => writeFileSync(file(), kept.map((line) => `${line}\n`).join(''));

  test('cut short: the records that they covered are named', async () => {
    write(lines().slice(0, 2));
    expect(await found(async () => undefined)).toEqual([
      expect.stringContaining(`Chain ${id}, records 11 to ${SIGNED}: no signed head covers them.`),
    ]);
  });

  test('a line cut in the middle, as by a crash, is left out; younger records may be uncovered', async () => {
    writeFileSync(file(), before.slice(0, -20));
    const problems = await found(async () => undefined);
    expect(problems).toEqual([expect.stringContaining(`records 21 to ${SIGNED}`)]);
    const young = await verifyAudit(open.administrator, { ...evidence(), coveredUntil: new Date(0) });
    expect(young.problems).toEqual([]);
  });

  test('changed, or signed with another key, are forged', async () => {
    write(lines().map((line) => line.replace('"sequence":30', '"sequence":29')));
    expect(await found(async () => undefined)).toContain(`Chain ${id}: its signed head at record 29 is forged, or was signed with another key.`); // prettier-ignore
    write(lines());
    const stranger = { ...open.places, keyFile: `${open.places.keyFile}.other` };
    openSigningKey(stranger);
    const heads = new HeadFolders([open.places.headsDirectory], trustedKeys(stranger.keyFile, [], []));
    expect(() => heads.of(id)).toThrow('another key');
    openSigningKey(open.places);
  });
});

test('what a killed process left unsigned is signed by the next one, and then found when it is cut off', async () => {
  const killed = await createAuditChain(createAuditStore(open.database.connection.runtime));
  const { chain: left } = killed.heads()[0]!;
  for (let record = 1; record <= 3; record++) await killed.append(makeEntry());
  const cut = (client: pg.Client) => client.query('delete from audit.record where chain = $1 and sequence = 3', [left]);
  expect(await found(async () => undefined)).toEqual([expect.stringContaining(`Chain ${left}, records 1 to 3: no signed head`)]); // prettier-ignore

  const writer = new HeadWriter(open.places.headsDirectory, openSigningKey(open.places));
  expect(await signFoundHeads(open.administrator, writer)).toBe(1);
  expect(await signFoundHeads(open.administrator, writer)).toBe(0);
  expect(await found(async () => undefined)).toEqual([]);
  expect(await found(cut)).toEqual([`Chain ${left}, record 3: it was signed and is missing.`]);
  await killed.close();
});
