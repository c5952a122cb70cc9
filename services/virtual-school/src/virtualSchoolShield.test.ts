import pg from 'pg';
import { CATEGORY_OF_PART, EDUCATION_PARTS } from './education-record/educationTables';
import { makeChild } from './testing/makeChild';
import { callerOf, openVirtualSchool, policy, type Answer, type OpenVirtualSchool } from './testing/openVirtualSchool';

/** The shield alone: callers run under a database role that row-level security does not bind. */
const mine = makeChild();
const stranger = makeChild();
const adult = makeChild({ dateOfBirth: '2008-11-22' });
let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openUnbound();
  await open.seed(mine, stranger, adult);
}, 60_000);
afterAll(() => open.close());

/** The role's name begins like the database's, so it is dropped with it. */
async function openUnbound(): Promise<OpenVirtualSchool> {
  const opened = await openVirtualSchool({ shield: true, callerRole: 'unbound' });
  const { prefix } = opened.cluster;
  const client = new pg.Client(opened.cluster.administrator(`${prefix}virtual_school`));
  await client.connect();
  await client.query(`create role ${prefix}unbound bypassrls; grant usage on schema public to ${prefix}unbound;
    grant select, insert, update on all tables in schema public to ${prefix}unbound;
    grant ${prefix}unbound to ${prefix}virtual_school_runtime`);
  await client.end();
  return opened;
}

const RECORDS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id education {
  upn { number passesCheck temporary unknownReason recordedOn version }
  enrolment { recordStatus asAt version onRoll schoolUrn schoolName phase designatedTeacher since yearGroup taughtOutOfYear }
  attendance { academicYear absencePercentage hoursOffered terms { version term sessionsAttended } }
  pep { nextDueOn overdue current { id } latest { id quality } plans { id dueOn targets { text progress } child { id } } }
  sen { provision planReviewDueOn } attainment { results { subject result } achievements { title } } } } } }`;
const ask = (role: string, adults: string[] = []): Promise<Answer> =>
  open.ask(callerOf(role, [mine.id], { adults }), RECORDS, {
    r: [mine, stranger, adult].map(({ id }) => ({ __typename: 'Child', id })),
  });
const codes = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions?.['code']))];

test('the designated teacher reads everything of the own pupil, and no error stands beside it', async () => {
  const { data, errors } = await open.ask(callerOf('DESIGNATED_TEACHER', [mine.id]), RECORDS, {
    r: [{ __typename: 'Child', id: mine.id }],
  });
  expect(errors).toBeUndefined();
  expect(data._entities[0].education).toMatchObject({
    upn: { number: expect.any(String) },
    enrolment: { recordStatus: 'HELD', yearGroup: 7 },
    attendance: { academicYear: 2026, terms: expect.any(Array) },
    pep: { plans: expect.any(Array) },
  });
});

test('of a child out of scope nothing comes out, though the database would give it', async () => {
  const { data } = await ask('VIRTUAL_SCHOOL_ADVISER');
  expect(JSON.stringify(data._entities.slice(1))).not.toMatch(/HELD|dueOn|subject|81699/);
});

test.each(Object.keys(policy.agreement.roles))(
  '%s reads each part as the agreement says, and nothing of a stranger',
  async (role) => {
    const answer = await ask(role, [adult.id]);
    const [own, other, grown] = answer.data?._entities ?? [];
    const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
    expect(!!other?.education).toBe(false);
    for (const part of EDUCATION_PARTS) {
      const reach = policy.read(role, purpose, CATEGORY_OF_PART[part]);
      const seen = [!!own?.education?.[part], !!grown?.education?.[part]];
      expect([part, seen]).toEqual([part, [reach === 'EVERYONE' || reach === 'MINORS', reach === 'EVERYONE']]);
    }
    for (const code of codes(answer)) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
  },
);

test('a list that row-level security does not narrow gives no field of a stranger', async () => {
  const { data } = await open.ask(
    callerOf('VIRTUAL_SCHOOL_ADVISER', [mine.id]),
    '{ personalEducationPlans { nodes { id status dueOn } } }',
  );
  const [plan] = await open.load('select id from personal_education_plan where child_id = $1', [stranger.id]);
  expect(JSON.stringify(data ?? null)).not.toContain(plan!.id);
});

describe('mutations', () => {
  const common = (key: string) => ({ idempotencyKey: key, expectedVersion: 0 });
  const mutations: [string, string, string, (childId: string, key: string) => object][] = [
    ['recordUpn', 'identity.upn', 'upn { number }', (childId, key) => ({ childId, unknownReason: 'UN4', ...common(key), expectedVersion: 1 })],
    ['updateEnrolment', 'education.enrolment', 'enrolment { schoolName }', (childId, key) => ({ childId, since: '2026-11-20', schoolName: 'New', phase: 'SECONDARY', ...common(key), expectedVersion: 1 })],
    ['recordAttendance', 'education.attendance', 'attendance { version }', (childId, key) => ({ childId, academicYear: 2024, term: 'SUMMER', register: [{ code: '/', sessions: 9 }], ...common(key) })],
    ['recordSen', 'education.sen', 'sen { provision }', (childId, key) => ({ childId, provision: 'NONE', ...common(key), expectedVersion: 1 })],
    ['recordKeyStageResult', 'education.attainment', 'result { version }', (childId, key) => ({ childId, academicYear: 2020, stage: 'KS1', subject: 'Music', result: 'A', ...common(key) })],
  ]; // prettier-ignore

  test.each(mutations)(
    '%s: who may only read is refused, and a stranger is not found',
    async (name, category, fields, input) => {
      const type = { recordUpn: 'RecordUpnInput', updateEnrolment: 'UpdateEnrolmentInput', recordAttendance: 'RecordAttendanceInput', recordSen: 'RecordSenInput', recordKeyStageResult: 'RecordKeyStageResultInput' }[name]; // prettier-ignore
      const send = (role: string, childId: string) =>
        open.ask(
          callerOf(role, [mine.id]),
          `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} dryRun } }`,
          {
            input: { ...input(childId, `${role} ${name}`), dryRun: true },
          },
        );
      for (const [role, { purposes }] of Object.entries(policy.agreement.roles)) {
        const mayWrite = policy.write(role, purposes[0] ?? null, category) !== 'NOBODY';
        const answer = await send(role, mine.id);
        expect([role, codes(answer), answer.data?.[name]?.dryRun ?? null]).toEqual([role, mayWrite ? [] : ['FORBIDDEN'], mayWrite ? true : null]); // prettier-ignore
        if (mayWrite) expect(codes(await send(role, stranger.id))).toEqual(['NOT_FOUND']);
      }
    },
  );

  test('a mutation whose answer the caller may not read is refused before it writes', async () => {
    const [plan] = await open.load(`select id, version from personal_education_plan where child_id = $1 and status = 'DRAFT'`, [mine.id]); // prettier-ignore
    const query = `mutation ($input: RecordPepMeetingInput!) { recordPepMeeting(input: $input) { plan { id } } }`;
    const input = {
      planId: plan!.id, heldOn: '2026-11-20', childsViewRecorded: true, targets: [{ text: 'Read' }], expectedVersion: plan!.version, idempotencyKey: 'k',
    }; // prettier-ignore
    for (const role of ['SOCIAL_WORKER', 'FOSTER_CARER', 'LOOKED_AFTER_NURSE', 'STRATEGIC_LEAD'])
      expect(codes(await open.ask(callerOf(role, [mine.id]), query, { input }))).toEqual(['FORBIDDEN']);
    const [after] = await open.load('select version from personal_education_plan where id = $1', [plan!.id]);
    expect(after).toEqual({ version: plan!.version });
  });
});
