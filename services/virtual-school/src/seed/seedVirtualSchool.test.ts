import { isUniquePupilNumber } from '@hub/platform';
import { makeChild, TODAY } from '../testing/makeChild';
import { openVirtualSchool, type OpenVirtualSchool } from '../testing/openVirtualSchool';

/** As many as a council has, of all ages, some of whom left care. */
const children = Array.from({ length: 900 }, (_, index) =>
  makeChild({
    dateOfBirth: `${2003 + (index % 22)}-${String((index % 12) + 1).padStart(2, '0')}-17`,
    enteredCareOn: index % 3 ? '2023-05-05' : `2026-${String((index % 10) + 1).padStart(2, '0')}-12`,
    endedCareOn: index % 22 < 5 ? '2021-06-01' : null,
    authorityCode: ['816', '815', '808', '330'][index % 4]!,
    restricted: index % 300 === 7,
  }),
);
let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
  await open.seed(...children);
}, 60_000);
afterAll(() => open.close());

const percentage = async (query: string): Promise<number> => Number((await open.load(query))[0]!.percentage);

test('seeding again changes nothing', async () => {
  const tables = ['pupil', 'enrolment', 'personal_education_plan', 'term_attendance', 'special_educational_needs', 'key_stage_result', 'achievement', 'unique_pupil_number', 'education_professional', 'plan_setting']; // prettier-ignore
  const all = () => Promise.all(tables.map((table) => open.load(`select * from ${table} order by 1, 2, 3`)));
  const before = await all();
  await open.seed(...children);
  expect(await all()).toEqual(before);
}, 60_000);

describe('the figures are near those of England and of the three councils', () => {
  const year = 2026;
  test.each([
    ['persistently absent', 15, 28, `select 100.0 * avg((missed * 10 >= possible)::int) as percentage from (select sum(sessions_possible) as possible, sum(sessions_authorised + sessions_unauthorised) as missed from term_attendance where academic_year = ${year} group by child_id) as years`],
    ['with an education, health and care plan', 24, 36, `select 100.0 * avg((provision = 'EHCP')::int) as percentage from special_educational_needs`],
    ['with SEN support', 19, 31, `select 100.0 * avg((provision = 'SEN_SUPPORT')::int) as percentage from special_educational_needs`],
    ['with an overdue plan', 8, 17, `select 100.0 * avg(overdue::int) as percentage from (select bool_or(status = 'DRAFT' and due_on < '${TODAY}') as overdue from personal_education_plan group by child_id) as plans`],
    ['whose view is in the plan', 80, 95, `select 100.0 * avg(childs_view_recorded::int) as percentage from personal_education_plan`],
    ['offered fewer than 25 hours', 3, 10, `select 100.0 * avg((hours_offered < 25)::int) as percentage from term_attendance`],
    ['with a right pupil number', 96, 99.9, `select 100.0 * avg((number is not null)::int) as percentage from unique_pupil_number where unknown_reason is distinct from 'UN1'`],
  ])('%s: %i to %i per cent', async (_name, low, high, query) => {
    const found = await percentage(query);
    expect(found).toBeGreaterThanOrEqual(low);
    expect(found).toBeLessThanOrEqual(high);
  }); // prettier-ignore
});

test('pupil numbers are of no school; nearly all are right, and the odd one is wrong', async () => {
  const numbers = (await open.load('select number from unique_pupil_number where number is not null')).map(({ number }) => number); // prettier-ignore
  expect(numbers.every((number) => /^[A-Z](816|815|808|330)99\d{7}$/.test(number))).toBe(true);
  const right = numbers.filter(isUniquePupilNumber).length / numbers.length;
  expect([right > 0.96, right < 1]).toEqual([true, true]);
});

test('a child has one open plan at most, each plan follows the one before, and none is of who left care', async () => {
  const twice = await open.load(`select child_id from personal_education_plan where status = 'DRAFT' group by 1 having count(*) > 1`); // prettier-ignore
  const broken =
    await open.load(`select plan.id from personal_education_plan as plan join personal_education_plan as before on before.id = plan.follows
    where before.held_on <> plan.counted_from or before.child_id <> plan.child_id or plan.due_on <= before.held_on`);
  expect([twice, broken]).toEqual([[], []]);
  const left = children.filter(({ endedCareOn }) => endedCareOn !== null).map(({ id }) => id);
  expect(await open.load('select 1 from personal_education_plan where child_id = any ($1)', [left])).toEqual([]);
});

test('schools are made up, and Clifton Bridge Academy has pupils for its designated teacher', async () => {
  const urns = (await open.load('select distinct school_urn from enrolment where school_urn is not null')).map(({ school_urn }) => school_urn); // prettier-ignore
  expect(urns.every((urn: string) => urn.startsWith('9'))).toBe(true);
  const scope: any = await open.virtualSchool.resolveScope('designated-teacher', 'pupils');
  const york = new Set(children.filter(({ authorityCode }) => authorityCode === '816').map(({ id }) => id));
  expect(scope.minors.length).toBeGreaterThan(20);
  expect(scope.minors.every((id: string) => york.has(id))).toBe(true);
});
