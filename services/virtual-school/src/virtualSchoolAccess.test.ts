import { randomUUID } from 'node:crypto';
import { PURPOSES } from '@hub/schema';
import type { Caller } from '@hub/platform';
import { CATEGORY_OF_PART, EDUCATION_PARTS } from './education-record/educationTables';
import { makeChild } from './testing/makeChild';
import { callerOf, openVirtualSchool, policy, type OpenVirtualSchool } from './testing/openVirtualSchool';

/** Row-level security and the resolvers alone: no contract and no shield stands before them here. */
const mine = makeChild();
const stranger = makeChild();
const adult = makeChild({ dateOfBirth: '2008-11-22' });
let open: OpenVirtualSchool;
let plans: Record<string, string>;
beforeAll(async () => {
  open = await openVirtualSchool();
  await open.seed(mine, stranger, adult);
  // Of an adult the seed makes no plan; here one is, so that there is something to hide.
  await open.load(
    `insert into personal_education_plan (child_id, kind, academic_year, term, counted_from, due_on) values ($1, 'TERMLY', 2026, 'AUTUMN', '2026-09-07', '2026-11-21')`,
    [adult.id],
  );
  const rows = await open.load('select distinct on (child_id) child_id, id from personal_education_plan order by 1, 2');
  plans = Object.fromEntries(rows.map(({ child_id, id }) => [child_id, id]));
}, 60_000);
afterAll(() => open.close());

const PARTS = `upn { number version } enrolment { recordStatus yearGroup schoolName } attendance { academicYear sessionsPossible }
  pep { nextDueOn plans { id } } sen { provision version } attainment { results { subject } achievements { title } }`;
const educationOf = async (caller: Caller, id: string, selection = PARTS) =>
  (
    await open.ask(
      caller,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { education { ${selection} } } } }`,
      { r: [{ __typename: 'Child', id }] },
    )
  ).data._entities[0].education;

describe('a caller sees plans of own children only', () => {
  const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER', [mine.id]);
  test('the list, the single one and the count have mine', async () => {
    const { data } = await open.ask(adviser, '{ personalEducationPlans { totalCount nodes { id child { id } } } }');
    const own = await open.load('select count(*) from personal_education_plan where child_id = $1', [mine.id]);
    expect(data.personalEducationPlans.totalCount).toBe(own[0]!.count);
    expect(data.personalEducationPlans.nodes.every((node: any) => node.child.id === mine.id)).toBe(true);
  });

  test('a plan out of scope is answered as one that does not exist, with the same statements', async () => {
    const ask = (id: string) =>
      open.ask(adviser, 'query ($id: ID!) { personalEducationPlan(id: $id) { id status } }', { id });
    expect((await ask(plans[mine.id]!)).data.personalEducationPlan).toMatchObject({ status: expect.any(String) });
    open.statements.length = 0;
    const answers = [await ask(plans[stranger.id]!), await ask(randomUUID()), await ask('not an id')];
    expect(answers).toEqual(Array(3).fill({ data: { personalEducationPlan: null } }));
    expect(open.statements).toEqual(Array(3).fill('education-plans-by-id'));
  });

  test('by reference too: mine is found, another is null', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalEducationPlan { kind } } }';
    const r = [mine, stranger].map(({ id }) => ({ __typename: 'PersonalEducationPlan', id: plans[id] }));
    expect((await open.ask(adviser, query, { r })).data._entities).toEqual([{ kind: expect.any(String) }, null]);
  });

  test('a child out of scope has no education part, whatever the gateway says', async () => {
    expect(await educationOf(adviser, stranger.id)).toBeNull();
    expect(await educationOf(adviser, mine.id)).toMatchObject({ enrolment: { recordStatus: 'HELD', yearGroup: 7 } });
  });
});

describe('each role and purpose reads what the agreement says', () => {
  const cases = Object.keys(policy.agreement.roles).flatMap((role) =>
    PURPOSES.filter((purpose) => purpose !== 'STATISTICS').map((purpose) => [role, purpose] as const),
  );
  const reached = (reach: string) => ({ NOBODY: [], OPENED: [], MINORS: [mine.id], EVERYONE: [mine.id, adult.id] })[reach]!.sort(); // prettier-ignore

  test.each(cases)('%s for %s', async (role, purpose) => {
    const caller = callerOf(role, [mine.id], { purpose, adults: [adult.id] });
    const { data } = await open.ask(caller, '{ personalEducationPlans { nodes { child { id } } } }');
    const ids = [...new Set(data.personalEducationPlans.nodes.map((node: any) => node.child.id))].sort();
    expect(ids).toEqual(reached(policy.read(role, purpose, 'education.pep')));
    const records = await Promise.all([mine, adult].map(({ id }) => educationOf(caller, id)));
    for (const part of EDUCATION_PARTS) {
      const withPart = [mine.id, adult.id].filter((_, index) => records[index][part] !== null).sort();
      expect([part, withPart]).toEqual([part, reached(policy.read(role, purpose, CATEGORY_OF_PART[part]))]);
    }
  });

  test('for statistics nobody reads a row: the database role has no right on the tables', async () => {
    const caller = callerOf('VIRTUAL_SCHOOL_ADVISER', [mine.id], { purpose: 'STATISTICS' });
    const { data, errors } = await open.ask(caller, '{ personalEducationPlans { nodes { id } } }');
    expect([data, errors?.length]).toEqual([{ personalEducationPlans: null }, 1]);
  });

  test('what was opened in one item is reached in that item, and in no other', async () => {
    const caller = callerOf('SOCIAL_WORKER', []);
    const scope = {
      kind: 'LIST' as const,
      minors: [],
      adults: [adult.id],
      opened: { 'education.enrolment': [adult.id] },
    };
    const record = await educationOf({ ...caller, scope }, adult.id);
    expect(record.enrolment).toMatchObject({ recordStatus: 'HELD' });
    expect([record.pep, record.attendance, record.sen]).toEqual([null, null, null]);
  });
});

describe('whether a record is held', () => {
  const unknown = randomUUID();
  const statusOf = async (caller: Caller, id: string) =>
    (await educationOf(caller, id, 'enrolment { recordStatus version onRoll } ')).enrolment;
  test('a social worker is told that the virtual school holds none of a child on the caseload', async () =>
    expect(await statusOf(callerOf('SOCIAL_WORKER', [unknown]), unknown)).toEqual({
      recordStatus: 'NONE_HELD', version: 0, onRoll: false,
    })); // prettier-ignore
  test('out of reach is null, never NONE_HELD: an adult needs permission', async () => {
    expect(await statusOf(callerOf('SOCIAL_WORKER', [], { adults: [adult.id] }), adult.id)).toBeNull();
    expect(await statusOf(callerOf('DESIGNATED_TEACHER', [], { adults: [adult.id] }), adult.id)).toMatchObject({
      recordStatus: 'HELD',
    });
  });
  test('nor is it told to a role that the agreement gives nothing', async () =>
    expect(await statusOf(callerOf('HOUSING_OFFICER', [mine.id]), mine.id)).toBeNull());
  test('a pupil who is not matched yet is UNMATCHED', async () => {
    const unmatched = randomUUID();
    await open.load(`insert into pupil (child_id, authority) values ($1, '816')`, [unmatched]);
    expect(await statusOf(callerOf('SOCIAL_WORKER', [unmatched]), unmatched)).toMatchObject({
      recordStatus: 'UNMATCHED',
    });
  });
});
