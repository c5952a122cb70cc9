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

test('the check finds what is wrong with an answer', async () => {
  const raw = await administrator.readAll();
  const asker = { subject: 'nurse', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' };
  expect(await judgeTampered(raw, asker, await hub.as('nurse'))).toMatchObject(
    Object.fromEntries(Object.entries(WANTED).map(([name, wrong]) => [name, expect.arrayContaining(wrong)])),
  );
});

test('most roles saw something', () => expect(run.rolesThatSaw.size).toBeGreaterThan(ROLES.size / 2));
