import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { callerOf, codesOf, openAssurance, type OpenAssurance } from '../testing/openAssurance';

const child = randomUUID();
const officer = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer' });
const guardian = callerOf('CALDICOTT_GUARDIAN', [], { subject: 'guardian' });
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
  await open.employ('officer', 'DATA_PROTECTION_OFFICER', 'social care');
  await open.employ('guardian', 'CALDICOTT_GUARDIAN', 'social care');
}, 60_000);
afterAll(() => open?.close());

const LIST = `query ($settled: Boolean, $first: Int, $after: String) { emergencyLooks(settled: $settled, first: $first, after: $after) {
  nodes { id person role reason foundSomebody wasRefused childReferences itemsInWords review { decision words by version } reviews { version } }
  hasNextPage endCursor } }`;
const list = async (caller: Caller, variables: Record<string, unknown> = {}) =>
  (await open.ask(caller, LIST, variables)).data?.emergencyLooks;
const REVIEW = `mutation ($input: ReviewEmergencyLookInput!) { reviewEmergencyLook(input: $input) {
  look { id review { decision version } reviews { version } } dryRun repeated } }`;
const review = (caller: Caller, lookId: string, changes: Record<string, unknown> = {}) =>
  open.ask(caller, REVIEW, {
    input: {
      lookId,
      decision: 'JUSTIFIED',
      words: 'The child had run away',
      expectedVersion: 0,
      idempotencyKey: randomUUID(),
      ...changes,
    },
  });
const emergency = (reason: string | null, changes: object = {}) =>
  open.record({ subject: 'night', role: 'EMERGENCY_DUTY_WORKER', purpose: 'EMERGENCY', reason, ...changes });

test('each is on the list at once: one that found a child, a wrong guess, and one that was refused', async () => {
  await emergency('Found in the street', { children: [child], categories: ['identity.name'] });
  expect((await list(officer)).nodes).toEqual([
    expect.objectContaining({
      person: 'night',
      reason: 'Found in the street',
      foundSomebody: true,
      childReferences: [child],
      itemsInWords: ['name, date of birth, sex'],
      review: null,
    }),
  ]);
  await emergency('A guess', { verdict: 'FOUND_NOBODY' });
  await emergency(null, { verdict: 'DENIED' });
  await open.record({ children: [child] });
  expect((await list(guardian)).nodes).toMatchObject([
    { reason: null, foundSomebody: false, wasRefused: true },
    { reason: 'A guess', foundSomebody: false, wasRefused: false, childReferences: [], itemsInWords: [] },
    { foundSomebody: true },
  ]);
});

test('the officer decides, and decides anew; no decision is lost', async () => {
  const [, , found] = (await list(officer)).nodes;
  expect((await review(officer, found.id, { dryRun: true })).data.reviewEmergencyLook.look.review).toBeNull();
  const { data } = await review(officer, found.id, { decision: 'TO_BE_FOLLOWED_UP' });
  expect(data.reviewEmergencyLook.look.review).toEqual({ decision: 'TO_BE_FOLLOWED_UP', version: 1 });
  expect((await list(officer, { settled: false })).nodes).toHaveLength(3);
  await review(officer, found.id, { expectedVersion: 1 });
  expect((await list(officer, { settled: false })).nodes).toHaveLength(2);
  expect((await list(guardian, { settled: true })).nodes).toEqual([
    expect.objectContaining({
      id: found.id,
      review: expect.objectContaining({ decision: 'JUSTIFIED', by: 'Somebody signed in as data protection officer' }),
      reviews: [{ version: 2 }, { version: 1 }],
    }),
  ]);
});

test('a decision on another version is a conflict that says who decided', async () => {
  const [settled] = (await list(officer, { settled: true })).nodes;
  const late = await review(officer, settled.id, { expectedVersion: 1 });
  expect(late.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2, changedBy: 'You' });
  const [waiting] = (await list(officer, { settled: false })).nodes;
  const answers = await Promise.all([1, 2, 3].map(() => review(officer, waiting.id)));
  expect(answers.map(codesOf).sort()).toEqual([[], ['CONFLICT'], ['CONFLICT']]);
});

test('pages go on', async () => {
  const first = await list(officer, { first: 2 });
  expect(first.hasNextPage).toBe(true);
  expect((await list(officer, { first: 2, after: first.endCursor })).nodes).toHaveLength(1);
});

test('the guardian only reads; others, and officers of other controllers, have no list and no say', async () => {
  const [look] = (await list(officer)).nodes;
  const answer = await review(guardian, look.id, { expectedVersion: 1 });
  expect(answer.data?.reviewEmergencyLook ?? null).toBeNull();
  await open.employ('officer of housing', 'DATA_PROTECTION_OFFICER', 'housing');
  const elsewhere = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer of housing' });
  expect((await list(elsewhere)).nodes).toEqual([]);
  expect(codesOf(await review(elsewhere, look.id))).toEqual(['NOT_FOUND']);
  for (const role of ['SOCIAL_WORKER', 'EMERGENCY_DUTY_WORKER', 'CARE_EXPERIENCED', 'RECORDS_OFFICER'])
    expect((await list(callerOf(role, [child], { subject: 'officer' })))?.nodes ?? []).toEqual([]);
});

test('a look that was no emergency cannot be decided on', async () => {
  const { chain, sequence } = await open.record({ role: 'SOCIAL_WORKER', children: [child] });
  expect(codesOf(await review(officer, `${chain}:${sequence}`))).toEqual(['NOT_FOUND']);
});
