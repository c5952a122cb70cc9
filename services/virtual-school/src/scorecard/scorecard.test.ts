import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ClientBase } from 'pg';
import { addDays, addMonths, type Caller, type MeasureCounts } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { callerOf, openVirtualSchool, policy, type OpenVirtualSchool } from '../testing/openVirtualSchool';
import { educationMeasures } from './educationMeasures';
import { educationScorecard } from './educationScorecard';

const scorecard = { authority: '808', from: '2026-04-01', to: '2026-06-30' };
/** By the pattern: Stockton-on-Tees published none here. The spring term of 2026 has ended, the summer term has not. */
const SPRING = { starts: '2026-01-05', ends: '2026-03-27', academicYear: 2025 };
const NAME = 'social-care/lookedAfterAged3To17';

interface Pupil {
  id: string;
  since: string;
  known: boolean;
  dateOfBirth: string;
  heldOn: string | null;
  ofTerm: 'AUTUMN' | 'SPRING';
  viewRecorded: boolean;
  attendance: { term: string; possible: number; missed: number; hours: number | null }[];
  provision: 'EHCP' | 'SEN_SUPPORT' | null;
  issuedOn: string;
}

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
}, 60_000);
afterAll(() => open.close());

const leadWith = (pupils: Pick<Pupil, 'id' | 'since'>[], withheld?: 'TOO_FEW'): Caller => {
  const members = pupils.map(({ id, since }) => ({ id, on: since }));
  const handed = { name: NAME, of: scorecard, ...(withheld ? { withheld } : { members }) };
  return callerOf('STRATEGIC_LEAD', [], { members: [handed] });
};

async function countsOf(pupils: Pupil[]): Promise<MeasureCounts[]> {
  await open.database.asLoader(async (client) => {
    await client.query('delete from pupil');
    for (const pupil of pupils.filter(({ known }) => known)) await insert(client, pupil);
  });
  const lead = leadWith(pupils);
  const answers = await open.database.runAllAs(lead, educationScorecard.queries(scorecard, lead, scorecard.to));
  return answers.flat() as MeasureCounts[];
}

async function insert(
  client: ClientBase,
  { id, dateOfBirth, heldOn, ofTerm, viewRecorded, attendance, provision, issuedOn }: Pupil,
) {
  await client.query(`insert into pupil (child_id, authority, match_evidence, matched_on) values ($1, '808', 'UPN', '2020-01-01')`, [id]); // prettier-ignore
  await client.query('insert into pupil_birth values ($1, $2)', [id, dateOfBirth]);
  if (heldOn)
    await client.query(
      `insert into personal_education_plan (child_id, kind, status, academic_year, term, counted_from, due_on, held_on, childs_view_recorded)
       values ($1, 'TERMLY', 'HELD', 2025, $2, '2025-09-01', '2026-03-27', $3, $4)`,
      [id, ofTerm, heldOn, viewRecorded],
    );
  for (const { term, possible, missed, hours } of attendance)
    await client.query(
      `insert into term_attendance (child_id, academic_year, term, sessions_possible, sessions_authorised, sessions_unauthorised, hours_offered)
       values ($1, 2025, $2, $3, $4, 0, $5)`,
      [id, term, possible, missed, hours],
    );
  if (provision)
    await client.query(
      'insert into special_educational_needs (child_id, provision, plan_issued_on) values ($1, $2, $3)',
      [id, provision, provision === 'EHCP' ? issuedOn : null],
    );
}

const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((after) => addDays(from, after));
const pupil: fc.Arbitrary<Pupil> = fc.record({
  id: fc.constant(null).map(() => randomUUID()),
  since: fc.oneof(day('2024-01-01', 900), fc.constant(SPRING.starts), fc.constant('2025-06-30')),
  known: fc.boolean().map((one) => one),
  dateOfBirth: day('2008-07-01', 365 * 14),
  heldOn: fc.option(day('2025-11-01', 240)),
  ofTerm: fc.constantFrom('AUTUMN' as const, 'SPRING' as const),
  viewRecorded: fc.boolean(),
  attendance: fc.subarray(['AUTUMN', 'SPRING', 'SUMMER']).chain((terms) =>
    fc.tuple(
      ...terms.map((term) =>
        fc.record({
          term: fc.constant(term),
          possible: fc.constantFrom(0, 100),
          missed: fc.constant(0),
          hours: fc.constantFrom(20, 25, 30, null),
        }),
      ),
    ),
  ),
  provision: fc.constantFrom('EHCP' as const, 'SEN_SUPPORT' as const, null),
  issuedOn: day('2026-06-01', 60),
});
const withAbsence = fc
  .tuple(pupil, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }))
  .map(([each, missed]): Pupil => ({
    ...each,
    attendance: each.attendance.map((term, index) => ({
      ...term,
      missed: term.possible === 0 ? 0 : Math.round(missed[index]! / 5),
    })),
  }));

/** The measures counted pupil by pupil, as their definitions say. */
function naive(pupils: Pupil[]) {
  const { to } = scorecard;
  const planned = pupils.filter(
    ({ since, known, dateOfBirth }) =>
      since <= SPRING.starts && (!known || (dateOfBirth <= addMonths(to, -36) && dateOfBirth > addMonths(to, -216))),
  );
  const known = planned.filter((each) => each.known);
  const held = known.filter(
    ({ heldOn, ofTerm }) =>
      heldOn && heldOn <= to && (ofTerm === 'SPRING' || (SPRING.starts <= heldOn && heldOn <= SPRING.ends)),
  );
  const ofSchoolAge = pupils.filter(({ known, dateOfBirth }) => {
    const group = SPRING.academicYear - (academicYearOf(dateOfBirth) + 5);
    return known && group >= 0 && group <= 11;
  });
  const year = ofSchoolAge
    .filter(({ since }) => since <= addMonths(to, -12))
    .map(({ attendance }) => {
      const ended = attendance.filter(({ term }) => term !== 'SUMMER');
      const sum = (of: 'possible' | 'missed') => ended.reduce((total, each) => total + each[of], 0);
      return { possible: sum('possible'), missed: sum('missed') };
    });
  const hours = ofSchoolAge.flatMap(({ attendance }) => attendance.find(({ term }) => term === 'SPRING')?.hours ?? []);
  const needs = ofSchoolAge.filter(({ provision }) => provision);
  return {
    educationPlanUpToDate: [held.length, known.length, planned.length],
    childsViewInEducationPlan: [held.filter(({ viewRecorded }) => viewRecorded).length, known.length, planned.length],
    persistentAbsence: [
      year.filter(({ possible, missed }) => possible > 0 && 10 * missed >= possible).length,
      year.filter(({ possible }) => possible > 0).length,
      year.length,
    ],
    educationHealthCarePlan: [
      needs.filter(({ provision, issuedOn }) => provision === 'EHCP' && issuedOn <= to).length,
      needs.length,
      ofSchoolAge.length,
    ],
    under25Hours: [hours.filter((each) => each < 25).length, hours.length, ofSchoolAge.length],
  };
}

const figures = (counts: MeasureCounts[]) =>
  Object.fromEntries(
    counts.map(({ code, numerator, denominator, cohort }) => [code, [numerator, denominator, cohort]]),
  );

test(
  'whatever is recorded of them, SQL counts what the definitions say',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(withAbsence, { minLength: 6, maxLength: 12 }), async (pupils) =>
        expect(figures(await countsOf(pupils))).toEqual(naive(pupils)),
      ),
      { numRuns: 40 },
    ),
  120_000,
);

test('every measure is counted once, and nothing besides', async () =>
  expect((await countsOf([])).map(({ code }) => code).sort()).toEqual(
    educationMeasures.map(({ code }) => code).sort(),
  ));

test('fewer than six named children are not counted, however often one is named', async () => {
  const [one] = fc.sample(withAbsence, 1);
  const pupils = Array<Pupil>(8).fill({ ...one!, known: false });
  for (const { numerator, denominator } of await countsOf(pupils)) expect([numerator, denominator]).toEqual([0, 0]);
});

const SCORECARD = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Scorecard {
  education { code numerator denominator percentage coverage note agency } } } }`;
const ask = (caller: Caller) => open.ask(caller, SCORECARD, { of: [{ __typename: 'Scorecard', ...scorecard }] });

describe('the scorecard', () => {
  test('of too few children says so, and shows no number', async () => {
    const { data } = await ask(leadWith([], 'TOO_FEW'));
    for (const measure of data._entities[0].education)
      expect(measure).toMatchObject({
        numerator: 'c',
        denominator: 'c',
        percentage: 'c',
        note: 'Too few children to count.',
      });
  });

  test.each(Object.keys(policy.agreement.roles))('is counted for %s as the agreement says', async (role) => {
    const { data } = await ask({ ...callerOf(role, []), members: leadWith([]).members! });
    const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
    const mayRead = policy.read(role, purpose, 'statistics') !== 'NOBODY';
    expect(Array.isArray(data?._entities[0]?.education)).toBe(mayRead);
  });
});

test('whoever asks for statistics has no right on a table of pupils', async () => {
  for (const text of ['select * from pupil', 'select * from personal_education_plan', 'select * from term_attendance'])
    await expect(open.database.runAs(leadWith([]), { text })).rejects.toThrow('permission denied');
});
