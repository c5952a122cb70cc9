import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { callerOf, codesOf, openAssurance, type OpenAssurance } from '../testing/openAssurance';

const [me, other] = [randomUUID(), randomUUID()];
const kayleigh = callerOf('CARE_EXPERIENCED', [], { adults: [me], subject: 'kayleigh' });
const officer = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer' });
const ofHealth = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer of health' });
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
  await open.employ('officer', 'DATA_PROTECTION_OFFICER', 'social care');
  await open.employ('officer of health', 'DATA_PROTECTION_OFFICER', 'health');
}, 60_000);
afterAll(() => open?.close());

const RECORD = `mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) {
  objection { id about aboutInWords words recordedBy answerDueOn decision } answerDueOn dryRun repeated } }`;
const record = (caller: Caller, changes: Record<string, unknown> = {}) =>
  open.ask(caller, RECORD, {
    input: { childId: me, words: 'Not my health', about: ['health.status'], idempotencyKey: randomUUID(), ...changes },
  });
const LIST = `query ($answered: Boolean, $first: Int, $after: String) {
  objections(answered: $answered, first: $first, after: $after) {
    nodes { id childReference words overdue version decision answer answeredBy } hasNextPage endCursor } }`;
const list = async (caller: Caller, variables: Record<string, unknown> = {}) =>
  (await open.ask(caller, LIST, variables)).data?.objections;
const ANSWER = `mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) {
  objection { id decision answer answeredBy version } dryRun repeated } }`;
const answer = (caller: Caller, objectionId: string, changes: Record<string, unknown> = {}) =>
  open.ask(caller, ANSWER, {
    input: {
      objectionId,
      decision: 'UPHELD_IN_PART',
      answer: 'Nurses need it; teachers do not',
      expectedVersion: 1,
      idempotencyKey: randomUUID(),
      ...changes,
    },
  });
const own = async () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { permissions { objections { words decision answer answeredOn } } } } }';
  const { data } = await open.ask(kayleigh, query, { r: [{ __typename: 'Child', id: me }] });
  return data._entities[0].permissions.objections;
};

test('an objection is recorded, and owed an answer within a month', async () => {
  expect((await record(kayleigh, { dryRun: true })).data.recordObjection).toMatchObject({
    objection: null,
    answerDueOn: '2026-12-22',
  });
  const { data } = await record(kayleigh, { idempotencyKey: 'first' });
  expect(data.recordObjection.objection).toMatchObject({
    about: ['health.status'],
    aboutInWords: [expect.stringContaining('assessments due')],
    recordedBy: 'You',
    decision: null,
  });
  expect((await record(kayleigh, { idempotencyKey: 'first' })).data.recordObjection).toEqual({
    ...data.recordObjection,
    repeated: true,
  });
  expect(await own()).toHaveLength(1);
});

test('the officer of the controller finds it, of another does not; nobody else has the list', async () => {
  expect((await list(ofHealth)).nodes).toEqual([
    expect.objectContaining({ childReference: me, words: 'Not my health', overdue: false, version: 1 }),
  ]);
  expect((await list(officer)).nodes).toEqual([]);
  await record(kayleigh, { about: null, words: 'All of it' });
  expect((await list(officer)).nodes).toMatchObject([{ words: 'All of it' }]);
  expect((await list(callerOf('CALDICOTT_GUARDIAN', [], { subject: 'nobody' }))).nodes).toEqual([]);
  for (const role of ['CARE_EXPERIENCED', 'SOCIAL_WORKER', 'RECORDS_OFFICER'])
    expect((await list(callerOf(role, [other], { subject: 'officer' }))).nodes).toEqual([]);
});

test('pages go on where the one before ended, for the same caller and list', async () => {
  const first = await list(ofHealth, { first: 1 });
  expect(first).toMatchObject({ hasNextPage: true });
  const second = await list(ofHealth, { first: 1, after: first.endCursor });
  expect(second.nodes[0].id).not.toBe(first.nodes[0].id);
  expect(second.hasNextPage).toBe(false);
  expect(codesOf(await open.ask(officer, LIST, { after: first.endCursor }))).toEqual(['BAD_USER_INPUT']);
  expect(codesOf(await open.ask(officer, LIST, { first: 201 }))).toEqual(['BAD_USER_INPUT']);
});

test('the young person reads the answer', async () => {
  const { nodes } = await list(ofHealth);
  const objection = nodes.find(({ words }: { words: string }) => words === 'Not my health');
  const { data } = await answer(ofHealth, objection.id);
  expect(data.answerObjection.objection).toMatchObject({ decision: 'UPHELD_IN_PART', answeredBy: 'You', version: 2 });
  const answers = (await own()).map((each: { answer: string | null }) => each.answer);
  expect(answers.sort()).toEqual(['Nurses need it; teachers do not', null]);
  expect((await list(ofHealth, { answered: false })).nodes).toHaveLength(1);
  expect((await list(ofHealth, { answered: true })).nodes).toHaveLength(1);
});

test('an answer to another version, another controller’s, or by the guardian is refused', async () => {
  const [answered] = (await list(ofHealth, { answered: true })).nodes;
  const late = await answer(ofHealth, answered.id);
  expect(late.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2, changedBy: 'You' });
  expect(codesOf(await answer(officer, answered.id, { expectedVersion: 2 }))).toEqual(['NOT_FOUND']);
  expect(codesOf(await answer(ofHealth, 'no id'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await answer(ofHealth, answered.id, { answer: '', expectedVersion: 2 }))).toEqual(['BAD_USER_INPUT']);
});

describe('in the database', () => {
  const change = (caller: Caller, text: string) => open.database.writeAs(caller, (run) => run({ text }));

  test('whoever objects cannot answer, and whoever answers cannot change the objection', async () => {
    await expect(
      change(
        kayleigh,
        `update objection set decision = 'UPHELD', answer = 'yes', answered_by = 'me', answered_at = now()`,
      ),
    ).rejects.toThrow('it is only answered');
    await expect(change(officer, `update objection set words = 'I am fine'`)).rejects.toThrow('it is only answered');
    await expect(
      change(
        officer,
        `insert into objection (child_id, about, words, recorded_by, recorded_by_role, answer_due_on)
        values (gen_random_uuid(), '{}', 'mine', 'x', 'y', current_date)`,
      ),
    ).rejects.toThrow('does not answer it');
  });

  test('nobody removes one', async () => {
    for (const caller of [kayleigh, officer])
      await expect(change(caller, 'delete from objection')).rejects.toThrow('permission denied');
  });
});
