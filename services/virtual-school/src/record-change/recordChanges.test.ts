import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { codeOf, fieldsOf } from '../testing/PlanTester';
import { makeChild } from '../testing/makeChild';
import { callerOf, openVirtualSchool, type Answer, type OpenVirtualSchool } from '../testing/openVirtualSchool';

/** What every change has in common, tried on each of the records of a child. */
interface Change {
  mutation: string;
  input: string;
  fields: string;
  table: string;
  first: object;
  second: object;
}

const CHANGES: Change[] = [
  { mutation: 'recordUpn', input: 'RecordUpnInput', fields: 'upn { number version unknownReason passesCheck } warnings', table: 'unique_pupil_number', first: { number: 'P207000016049' }, second: { unknownReason: 'UN5' } },
  { mutation: 'updateEnrolment', input: 'UpdateEnrolmentInput', fields: 'enrolment { schoolName version since yearGroup }', table: 'enrolment', first: { since: '2026-10-05', schoolName: 'Other School', phase: 'SECONDARY' }, second: { since: '2026-11-02', schoolName: 'Third School', phase: 'SPECIAL' } },
  { mutation: 'recordAttendance', input: 'RecordAttendanceInput', fields: 'attendance { version sessionsPossible sessionsAttended hoursOffered persistentlyAbsent }', table: 'term_attendance', first: { academicYear: 2024, term: 'SUMMER', register: [{ code: '/', sessions: 90 }, { code: 'O', sessions: 10 }], hoursOffered: 25 }, second: { academicYear: 2024, term: 'SUMMER', sessionsPossible: 100, sessionsAuthorised: 4, sessionsUnauthorised: 5 } },
  { mutation: 'recordSen', input: 'RecordSenInput', fields: 'sen { provision version planReviewDueOn }', table: 'special_educational_needs', first: { provision: 'EHCP', primaryNeed: 'SEMH', since: '2025-01-10', planIssuedOn: '2025-06-10' }, second: { provision: 'NONE' } },
  { mutation: 'recordKeyStageResult', input: 'RecordKeyStageResultInput', fields: 'result { result version metExpected }', table: 'key_stage_result', first: { academicYear: 2020, stage: 'KS1', subject: 'Music', result: 'A' }, second: { academicYear: 2020, stage: 'KS1', subject: 'Music', result: 'B', metExpected: true } },
]; // prettier-ignore

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
}, 60_000);
afterAll(() => open.close());

async function newChild() {
  const child = makeChild({ dateOfBirth: '2013-05-05' });
  await open.seed(child);
  for (const table of ['unique_pupil_number', 'special_educational_needs', 'term_attendance', 'key_stage_result'])
    await open.load(`delete from ${table} where child_id = $1`, [child.id]);
  await open.load('delete from enrolment where child_id = $1', [child.id]);
  return child;
}

/** Of an enrolment the pupil is the record, and the seed made it at version 1. */
const firstVersion = ({ mutation }: Change) => (mutation === 'updateEnrolment' ? 1 : 0);
const callerFor = ({ mutation }: Change, childId: string): Caller =>
  mutation === 'recordSen'
    ? callerOf('DESIGNATED_TEACHER', [childId], { subject: 'designated-teacher' })
    : callerOf('VIRTUAL_SCHOOL_ADVISER', [childId]);

async function sender(change: Change) {
  const child = await newChild();
  const caller = callerFor(change, child.id);
  const query = `mutation ($input: ${change.input}!) { ${change.mutation}(input: $input) { ${change.fields} dryRun replayed } }`;
  const base = { childId: child.id, expectedVersion: firstVersion(change) };
  const send = (input: object, as: Caller = caller): Promise<Answer> =>
    open.ask(as, query, { input: { ...base, idempotencyKey: randomUUID(), ...input } });
  const versionOf = ({ data }: Answer) =>
    Object.values<any>(data[change.mutation]).find((value) => value?.version !== undefined).version;
  return { child, caller, send, versionOf, rows: () => open.load(`select * from ${change.table} where child_id = $1`, [child.id]) }; // prettier-ignore
}

describe.each(CHANGES)('$mutation', (change) => {
  const base = firstVersion(change);

  test('saves, counts the version up, and saves again on that version', async () => {
    const { send, versionOf, rows } = await sender(change);
    const first = await send(change.first);
    expect(first.errors).toBeUndefined();
    expect([versionOf(first), (await rows()).length]).toEqual([base + 1, 1]);
    const second = await send({ ...change.second, expectedVersion: base + 1 });
    expect(versionOf(second)).toBe(base + 2);
  });

  test('on an old version is a conflict that says who changed what', async () => {
    const { send, caller } = await sender(change);
    await send(change.first);
    const answer = await send(change.second);
    const who = caller.role === 'DESIGNATED_TEACHER' ? 'Peter Holroyd, Designated teacher' : 'Fatima Rahman, Virtual school adviser'; // prettier-ignore
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: base + 1,
      changedBy: who,
    });
    expect(answer.errors?.[0]?.extensions?.['changes']).not.toEqual([]);
  });

  test('with the same key again is answered and not saved; with another input refused', async () => {
    const { send, versionOf } = await sender(change);
    const [first, again] = [await send({ ...change.first, idempotencyKey: 'k' }), await send({ ...change.first, idempotencyKey: 'k' })]; // prettier-ignore
    expect([versionOf(again), again.data[change.mutation].replayed]).toEqual([versionOf(first), true]);
    expect((await send({ ...change.second, idempotencyKey: 'k' })).errors?.[0]?.extensions).toMatchObject({ reason: 'IDEMPOTENCY_KEY_REUSED' }); // prettier-ignore
  });

  test('as a dry run shows the record as it would be, and saves nothing', async () => {
    const { send, versionOf, rows } = await sender(change);
    const before = await rows();
    const answer = await send({ ...change.first, dryRun: true });
    expect([answer.data[change.mutation].dryRun, versionOf(answer)]).toEqual([true, base + 1]);
    expect(await rows()).toEqual(before);
  });

  test('twenty at once: one wins, nineteen are told', async () => {
    const { send } = await sender(change);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(change.first)));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === 'CONFLICT')).toHaveLength(19);
  });

  test('of a stranger, of an unknown id and of no id is not found, byte for byte', async () => {
    const [{ send }, stranger] = [await sender(change), await newChild()];
    const ids = [stranger.id, randomUUID(), 'no id'];
    const answers = await Promise.all(ids.map((childId) => send({ ...change.first, childId })));
    expect(codeOf(answers[0]!)).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('by a social worker, who may read, is not found', async () => {
    const { child, send } = await sender(change);
    expect(codeOf(await send(change.first, callerOf('SOCIAL_WORKER', [child.id])))).toBe('NOT_FOUND');
  });
});

describe('a child of whom the virtual school has no record', () => {
  const unknown = randomUUID();
  const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER', [unknown]);
  const enrol = (input: object) =>
    open.ask(adviser, 'mutation ($input: UpdateEnrolmentInput!) { updateEnrolment(input: $input) { enrolment { recordStatus version schoolName yearGroup } } }', {
      input: { childId: unknown, since: '2026-11-02', schoolName: 'New School', phase: 'PRIMARY', expectedVersion: 0, idempotencyKey: randomUUID(), ...input },
    }); // prettier-ignore

  test('needs the enrolment first', async () => {
    const answer = await open.ask(adviser, 'mutation ($input: RecordUpnInput!) { recordUpn(input: $input) { dryRun } }', {
      input: { childId: unknown, unknownReason: 'UN4', expectedVersion: 0, idempotencyKey: randomUUID() },
    }); // prettier-ignore
    expect(fieldsOf(answer)).toMatchObject([{ field: 'childId', message: expect.stringContaining('enrolment first') }]);
  });
  test('gets one with it, once the authority is given; the year group as the adviser says, without a day of birth', async () => {
    expect(fieldsOf(await enrol({})).map(({ field }) => field)).toEqual(['authority']);
    const { data } = await enrol({ authority: '816', taughtInYearGroup: 4 });
    expect(data.updateEnrolment.enrolment).toEqual({ recordStatus: 'HELD', version: 1, schoolName: 'New School', yearGroup: 4 }); // prettier-ignore
    expect((await enrol({ since: '2026-11-16', schoolName: 'Next', expectedVersion: 1 })).data.updateEnrolment.enrolment.yearGroup).toBeNull(); // prettier-ignore
  });
});

describe('a pupil number', () => {
  const record = async (number: string) => (await (await sender(CHANGES[0]!)).send({ number })).data.recordUpn;
  test('that is right has no warning; spaces and small letters do not matter', async () =>
    expect(await record(' p2070 0001 6049')).toMatchObject({ upn: { number: 'P207000016049', passesCheck: true }, warnings: [] })); // prettier-ignore
  test('that is wrong is kept, with a warning', async () =>
    expect(await record('Q207000016049')).toMatchObject({
      upn: { number: 'Q207000016049', passesCheck: false }, warnings: [expect.stringContaining('It was kept')],
    })); // prettier-ignore
  test('that another child has is kept too: the answer tells nothing of that child', async () => {
    const answers = [await record('B801200005001'), await record('B801200005001')];
    expect(answers[1]).toEqual(answers[0]);
  });
  test('and a reason why there is none exclude each other; one of them is needed', async () => {
    const { send } = await sender(CHANGES[0]!);
    expect(fieldsOf(await send({ number: 'P207000016049', unknownReason: 'UN1' }))).toMatchObject([{ field: 'unknownReason' }]); // prettier-ignore
    expect(fieldsOf(await send({}))).toMatchObject([{ field: 'number' }]);
  });
});

describe('attendance', () => {
  const change = CHANGES[2]!;
  const term = { academicYear: 2024, term: 'SUMMER' };
  test('is counted from the register: what is not possible does not count, a suspension is authorised', async () => {
    const { send } = await sender(change);
    const register = [['/', 40], ['\\', 38], ['L', 2], ['B', 10], ['I', 3], ['E', 2], ['O', 5], ['#', 10], ['D', 4]].map(([code, sessions]) => ({ code, sessions })); // prettier-ignore
    const { data } = await send({ ...term, register, suspensions: 1 });
    expect(data.recordAttendance.attendance).toMatchObject({ sessionsPossible: 100, sessionsAttended: 90, persistentlyAbsent: true }); // prettier-ignore
  });
  test.each([
    [{ register: [{ code: 'H', sessions: 1 }] }, 'register', 'No code of the register since August 2024: H'],
    [{ register: [{ code: '/', sessions: 1 }, { code: '/', sessions: 2 }] }, 'register', 'each code once'],
    [{ register: [{ code: '/', sessions: 1 }], sessionsPossible: 1 }, 'sessionsPossible', 'counted from the register'],
    [{ sessionsPossible: 10, sessionsAuthorised: 6, sessionsUnauthorised: 5 }, 'sessionsPossible', 'more than the 10'],
    [{ sessionsPossible: 10, sessionsAuthorised: 1, sessionsUnauthorised: 0, sessionsSuspended: 2 }, 'sessionsSuspended', 'authorised'],
    [{ sessionsPossible: 10, sessionsAuthorised: 1, sessionsUnauthorised: 0, hoursOffered: 61 }, 'hoursOffered', '0 to 60'],
    [{ sessionsPossible: 10, sessionsAuthorised: 1, sessionsUnauthorised: 0, academicYear: 2027 }, 'academicYear', '2013 to 2026'],
    [{ sessionsPossible: -1, sessionsAuthorised: 0, sessionsUnauthorised: 0 }, 'sessionsPossible', '0 to 200'],
  ])('%j is refused', async (input, field, words) => {
    const { send } = await sender(change);
    expect(fieldsOf(await send({ ...term, ...input }))).toContainEqual({ field, message: expect.stringContaining(words) }); // prettier-ignore
  }); // prettier-ignore
});

describe('special educational needs', () => {
  const change = CHANGES[3]!;
  test('a plan’s review is due a year after its issue', async () =>
    expect((await (await sender(change)).send(change.first)).data.recordSen.sen).toMatchObject({ planReviewDueOn: '2026-06-10' })); // prettier-ignore
  test.each([
    [{ provision: 'EHCP', primaryNeed: 'ASD', since: '2025-01-01' }, ['planIssuedOn']],
    [{ provision: 'SEN_SUPPORT' }, ['primaryNeed', 'since']],
    [{ provision: 'NONE', primaryNeed: 'ASD', planIssuedOn: '2025-01-01' }, ['primaryNeed', 'planIssuedOn']],
    [{ ...change.first, planReviewedOn: '2025-06-09' }, ['planReviewedOn']],
    [{ ...change.first, since: '2026-11-23' }, ['since']],
  ])('%j is refused', async (input, fields) =>
    expect(fieldsOf(await (await sender(change)).send(input)).map(({ field }) => field)).toEqual(fields),
  );
});

test('an achievement is recorded once, however often it is told', async () => {
  const child = await newChild();
  const teacher = callerOf('DESIGNATED_TEACHER', [child.id], { subject: 'designated-teacher' });
  const record = (input: object) =>
    open.ask(teacher, 'mutation ($input: RecordAchievementInput!) { recordAchievement(input: $input) { achievement { title achievedOn } replayed } }', {
      input: { childId: child.id, title: 'Swam a mile', achievedOn: '2026-10-01', idempotencyKey: 'k', ...input },
    }); // prettier-ignore
  expect((await record({})).data.recordAchievement).toMatchObject({ achievement: { title: 'Swam a mile' }, replayed: false }); // prettier-ignore
  expect((await record({})).data.recordAchievement).toMatchObject({ replayed: true });
  expect(codeOf(await record({ idempotencyKey: 'other' }))).toBe('CONFLICT');
  expect(fieldsOf(await record({ idempotencyKey: 'x', title: ' ' }))).toMatchObject([{ field: 'title' }]);
  expect(await open.load(`select 1 from achievement where child_id = $1 and title = 'Swam a mile'`, [child.id])).toHaveLength(1); // prettier-ignore
});
