import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startHub, type RunningHub } from '../support/startHub';
import { ROLES } from './agreement/goldenMatrix';
import { Administrator } from './raw/Administrator';
import { OPERATIONS, REPORT, SEED } from './run/amount';
import { randomBy } from './run/random';
import { Run } from './run/Run';
import { judgeTampered, WANTED } from './run/tampered';
import { tellFailure } from './run/tellFailure';
import { makeCallers } from './support/Callers';

let hub: RunningHub;
let administrator: Administrator;
let run: Run;

beforeAll(async () => {
  // What is limited elsewhere is not what this asks about.
  const environment = {
    HUB_REQUESTS_PER_MINUTE: '0',
    HUB_VISITOR_REQUESTS_PER_MINUTE: '0',
    HUB_LIMIT_ITEMS: '1000000000',
    HUB_LIMIT_FIELDS: '5000',
    HUB_LIMIT_DUPLICATES: '1000',
  };
  hub = await startHub({ transport: 'direct', environment });
  administrator = await Administrator.of(hub);
  const callers = await makeCallers(hub);
  const tell = REPORT ? (words: string) => void process.stdout.write(`${words}\n`) : undefined;
  run = await Run.of({ administrator, callers, choose: randomBy(SEED), as: hub.as, tell }, OPERATIONS);
  process.stdout.write(`${run.tally.inWords()}\n`);
  if (!REPORT) return;
  mkdirSync(dirname(REPORT), { recursive: true });
  const { operations, failed } = run.tally;
  writeFileSync(REPORT, JSON.stringify({ operations, failed, words: run.tally.inWords() }));
}, 7_200_000);

afterAll(async () => {
  await administrator?.close();
  await hub?.stop();
}, 60_000);

test(`${OPERATIONS} random operations from seed ${SEED}: nothing leaked, withheld or made up`, () => {
  expect(run.failures.map(tellFailure).join('\n\n')).toBe('');
  expect(run.tally.wrong).toEqual({ LEAKED: 0, WITHHELD: 0, UNTRUE: 0 });
});

test('what may come was asked for and came, what may not was asked for and did not, and the state changed in between', () => {
  const { allowed, denied, mutations, written, changes, refused } = run.tally;
  for (const count of [allowed, denied, mutations, written, changes, refused]) expect(count).toBeGreaterThan(0);
});

test('the check finds what is wrong with an answer, and nothing in one that is right', async () => {
  const asker = { subject: 'social-worker', role: 'SOCIAL_WORKER', purpose: 'DIRECT_CARE' };
  const found = await judgeTampered(await administrator.readAll(), asker, await hub.as('social-worker', asker.purpose));
  const wanted = Object.entries(WANTED).map(([name, wrong]) => [name, wrong ? expect.arrayContaining([wrong]) : []]);
  expect(found).toEqual(Object.fromEntries(wanted));
});

test('most roles saw something', () => expect(run.rolesThatSaw.size).toBeGreaterThan(ROLES.size / 2));
