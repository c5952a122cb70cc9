import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openKillProof, type KillProof } from './kill/openKillProof';
import { prove } from './kill/prove';
import { readRecords } from './kill/readRecords';
import { TAMPERINGS } from './kill/tamperings';
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

  test.each(TAMPERINGS)(
    'a record that is $what is found, once a head had its five seconds',
    async (tampering) => {
      const { hub } = proof;
      const nurse = await hub.as('nurse');
      const ask = () => nurse.ask('{ healthAssessments(first: 1) { totalCount } }');
      const { chain } = [await ask(), await ask(), await ask()].at(-1)!.receipt!;
      const ofChain = (await readRecords(hub)).filter((record) => record.chain === chain);
      const { sequence } = tampering.choose(ofChain);
      while (lastSigned(hub.dataDirectory, chain) < ofChain.length) await wait(100);
      await hub.administer('gateway', async (client) => {
        const takeBack = await tampering.do(client, [chain, sequence]);
        const { code, text } = await verifyAudit(hub);
        expect([code, text]).toEqual([1, expect.stringContaining(`Chain ${chain}, record `)]);
        await takeBack();
      });
    },
    120_000,
  );
});

/** Up to which record the chain is signed, by the files that lie outside the database. */
function lastSigned(dataDirectory: string, chain: string): number {
  const text = readFileSync(join(dataDirectory, 'audit-heads', `${chain}.jsonl`), 'utf8');
  return JSON.parse(text.trimEnd().split('\n').at(-1)!).sequence;
}
