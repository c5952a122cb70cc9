import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKillProof, type KillProof } from './kill/openKillProof';
import { prove } from './kill/prove';
import { readRecords } from './kill/readRecords';
import { verifyAudit } from './kill/verifyAudit';

/** `npm run kill-proof` gives other numbers, and prints what was found. */
const TIMES = Number(process.env['HUB_KILL_TIMES'] ?? 6);
const SEED = Number(process.env['HUB_KILL_SEED'] ?? Date.now() % 2 ** 31);
const REPORTS = join(__dirname, '..', '..', 'reports');

const tell = (text: string) => process.stderr.write(`${text}\n`);

describe(`a hub and its PostgreSQL, killed ${TIMES} times under load (seed ${SEED})`, () => {
  let proof: KillProof;
  beforeAll(async () => {
    proof = await openKillProof(TIMES, SEED);
  }, 180_000);
  afterAll(() => proof?.close(), 60_000);

  test(
    'every answer that was received has its record, every change is made once, and the audit verifies',
    async () => {
      const figures = await prove(proof, (done) => done % 5 === 0 && tell(`${done} of ${TIMES} kills`));
      mkdirSync(REPORTS, { recursive: true });
      writeFileSync(join(REPORTS, 'kill-proof.json'), JSON.stringify({ seed: SEED, ...figures }, null, 2));
      expect(figures.problems).toEqual([]);
      expect(figures.answersReceived).toBeGreaterThan(TIMES * 8);
      expect(figures.changesAcknowledged).toBeGreaterThan(TIMES);
      expect(figures).toMatchObject({
        recordsFound: figures.answersReceived,
        changesLost: 0,
        changesDoubled: 0,
        verifyAudit: expect.stringMatching(/ 0 problems/),
      });
    },
    120_000 + TIMES * 60_000,
  );

  test('one changed byte is found and its record named', async () => {
    const records = await readRecords(proof.hub);
    const { chain, sequence } = records[Math.floor(records.length / 2)]!;
    await proof.hub.administer('gateway', (client) =>
      client.query(
        'update audit.record set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where chain = $1 and sequence = $2',
        [chain, sequence],
      ),
    );
    const { code, text } = await verifyAudit(proof.hub);
    expect(code).toBe(1);
    expect(text).toContain(`Chain ${chain}, record ${sequence}:`);
  }, 60_000);
});
