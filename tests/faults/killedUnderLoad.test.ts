import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HUB_COMMAND, startHub, type RunningHub } from '../support/startHub';

const run = promisify(execFile);
const NODE = join(__dirname, '..', '..', 'node_modules', '.bin', 'node');
const RUNS = 20;
const QUERY = '{ children(first: 20) { nodes { id name { familyName } health { status { overdue } } } } }';

interface Receipt {
  chain: string;
  sequence: number;
  hash: string;
}

/** Asks as fast as answers come, from eight clients, until the hub is gone; keeps every receipt that arrived. */
async function loadUntilKilled(hub: RunningHub, receipts: Receipt[]): Promise<number> {
  const worker = await hub.as('social-worker');
  let withoutReceipt = 0;
  const client = async (): Promise<void> => {
    for (;;) {
      const answer = await worker.ask(QUERY).catch(() => undefined);
      if (!answer?.data) return;
      if (answer.receipt) receipts.push(answer.receipt);
      else withoutReceipt++;
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  const before = receipts.length;
  while (receipts.length < before + 20) await setTimeout(5);
  await setTimeout(Math.random() * 300);
  hub.process.kill('SIGKILL');
  await once(hub.process, 'exit');
  await clients;
  return withoutReceipt;
}

const verifyAudit = (hub: RunningHub) =>
  run(NODE, [HUB_COMMAND, 'verify-audit'], { env: { ...process.env, ...hub.environment } }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  );

describe('a hub that is killed under load', () => {
  let hub: RunningHub;
  const receipts: Receipt[] = [];
  afterAll(() => hub?.stop());

  test(`${RUNS} times: every personal answer that a client received has its record, and the audit verifies`, async () => {
    hub = await startHub({ transport: 'direct' });
    for (let attempt = 1; attempt <= RUNS; attempt++) {
      expect(await loadUntilKilled(hub, receipts)).toBe(0);
      hub = await hub.restart();
    }
    const hashes = await hub.administer('gateway', async (client) => {
      const { rows } = await client.query(
        `select chain || ' ' || sequence || ' ' || encode(hash, 'hex') as line from audit.record`,
      );
      return new Set(rows.map(({ line }) => line as string));
    });
    const lost = receipts.filter(({ chain, sequence, hash }) => !hashes.has(`${chain} ${sequence} ${hash}`));
    expect(receipts.length).toBeGreaterThan(RUNS * 8);
    expect(lost).toEqual([]);
    const { code, text } = await verifyAudit(hub);
    expect([code, text]).toEqual([0, expect.stringMatching(/ 0 problems/)]);
    console.log(
      `${receipts.length} answers with receipts over ${RUNS} kills, ${lost.length} without a record; ${text.trim()}`,
    );
  }, 400_000);

  test('one changed byte is found and its record named', async () => {
    const { chain, sequence } = receipts[Math.floor(receipts.length / 2)]!;
    await hub.administer('gateway', (client) =>
      client.query(
        'update audit.record set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where chain = $1 and sequence = $2',
        [chain, sequence],
      ),
    );
    const { code, text } = await verifyAudit(hub);
    expect(code).toBe(1);
    expect(text).toContain(`Chain ${chain}, record ${sequence}:`);
  }, 60_000);
});
