import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, addMonths, addWorkingDays, type Caller, type MeasureCounts } from '@hub/platform';
import type { ClientBase } from 'pg';
import { TODAY } from '../testing/makeChild';
import { callerOf, openHealth, policy, type OpenHealth } from '../testing/openHealth';
import { entrantMeasures, lookedAfterMeasures } from './healthMeasures';
import { healthScorecard } from './healthScorecard';

const scorecard = { authority: '816', from: '2026-04-01', to: '2026-09-30' };
const DOCTOR = 'REGISTERED_MEDICAL_PRACTITIONER';

interface Assessment {
  kind: 'INITIAL' | 'REVIEW';
  countedFrom: string;
  dueOn: string;
  completedOn: string | null;
  cancelled: boolean;
}

interface Patient {
  id: string;
  known: boolean;
  since: string;
  dateOfBirth: string;
  assessments: Assessment[];
  immunised: boolean | null;
  teethCheckedOn: string | null;
  scores: { completedOn: string; completedBy: string; total: number }[];
}

let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
}, 60_000);
afterAll(() => open.close());

/** As the gateway hands them over: who entered care in the period, and who was looked after at its end. */
const cohortsOf = (patients: Pick<Patient, 'id' | 'since'>[]) => {
  const members = patients.map(({ id, since }) => ({ id, on: since }));
  return {
    enteredCare: members.filter(({ on }) => scorecard.from <= on && on <= scorecard.to),
    lookedAfter: members.filter(({ on }) => on <= scorecard.to),
  };
};

const leadWith = (patients: Pick<Patient, 'id' | 'since'>[], withheld?: 'TOO_FEW' | 'UNAVAILABLE'): Caller => ({
  ...callerOf('STRATEGIC_LEAD', []),
  members: Object.entries(cohortsOf(patients)).map(([name, members]) => ({
    name: `social-care/${name}`,
    of: scorecard,
    ...(withheld ? { withheld } : { members }),
  })),
});

async function countsOf(patients: Patient[], lead = leadWith(patients)): Promise<MeasureCounts[]> {
  await open.database.asLoader(async (client) => {
    await client.query('delete from patient');
    for (const patient of patients.filter(({ known }) => known)) await insert(client, patient);
  });
  const answers = await open.database.runAllAs(lead, healthScorecard.queries(scorecard, lead, TODAY));
  return answers.flat() as MeasureCounts[];
}

async function insert(
  client: ClientBase,
  { id, dateOfBirth, assessments, immunised, teethCheckedOn, scores }: Patient,
) {
  await client.query(`insert into patient (child_id, match_evidence, matched_on) values ($1, 'NHS_NUMBER', '2020-01-01')`, [id]); // prettier-ignore
  await client.query('insert into patient_birth values ($1, $2)', [id, dateOfBirth]);
  for (const { kind, countedFrom, dueOn, completedOn, cancelled } of assessments) {
    const status = completedOn ? 'COMPLETED' : cancelled ? 'CANCELLED' : 'REQUESTED';
    const because = status === 'CANCELLED' ? 'CARE_ENDED' : null;
    await client.query(
      `insert into health_assessment (child_id, kind, status, counted_from, due_on, completed_on, practitioner_type, cancelled_because)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, kind, status, countedFrom, dueOn, completedOn, completedOn ? DOCTOR : null, because],
    );
  }
  const checks = [id, immunised, teethCheckedOn];
  await client.query(`insert into health_checks (child_id, immunisations_up_to_date, teeth_checked_on, checked_on) values ($1, $2, $3, '2026-09-01')`, checks); // prettier-ignore
  for (const { completedOn, completedBy, total } of scores)
    await client.query(
      `insert into sdq_score (id, child_id, completed_on, completed_by, total) values (gen_random_uuid(), $1, $2, $3, $4) on conflict do nothing`,
      [id, completedOn, completedBy, total],
    );
}

const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((after) => addDays(from, after));
const patient: fc.Arbitrary<Patient> = fc
  .record({
    id: fc.constant(null),
    known: fc.constantFrom(true, true, true, false),
    since: fc.oneof(day('2026-04-01', 200), day('2024-06-01', 800), fc.constant('2025-09-30')),
    dateOfBirth: day('2009-06-01', 365 * 17),
    initial: fc.record({ wait: fc.integer({ min: 1, max: 60 }), isDone: fc.boolean(), cancelled: fc.boolean() }),
    reviews: fc.uniqueArray(
      fc.record({
        dueOn: day('2026-03-01', 250),
        late: fc.integer({ min: -20, max: 20 }),
        isDone: fc.boolean(),
        cancelled: fc.boolean(),
      }),
      { maxLength: 2, selector: ({ dueOn }) => dueOn },
    ),
    immunised: fc.constantFrom(true, false, null),
    teethCheckedOn: fc.option(day('2025-08-01', 450)),
    scores: fc.uniqueArray(
      fc.record({
        completedOn: day('2025-08-01', 450),
        completedBy: fc.constantFrom('CARER', 'CARER', 'TEACHER'),
        total: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 3, selector: ({ completedOn }) => completedOn },
    ),
  })
  .map(({ initial, reviews, since, ...rest }) => ({
    ...rest,
    id: randomUUID(),
    since,
    assessments: [
      {
        kind: 'INITIAL' as const,
        countedFrom: since,
        dueOn: addWorkingDays(since, 20),
        completedOn: initial.isDone ? addDays(since, initial.wait) : null,
        cancelled: initial.cancelled,
      },
      ...reviews.map(({ dueOn, late, isDone, cancelled }) => ({
        kind: 'REVIEW' as const,
        countedFrom: '2025-10-01',
        dueOn,
        completedOn: isDone ? addDays(dueOn, late) : null,
        cancelled,
      })),
    ],
  }));

/** The measures counted child by child, as their definitions say. */
function naive(patients: Patient[]) {
  const { from, to } = scorecard;
  const { enteredCare, lookedAfter } = cohortsOf(patients);
  const named = ({ id }: { id: string }) => patients.find((each) => each.id === id)!;
  const enough = <Each>(of: Each[]): Each[] => (of.length < 6 ? [] : of);
  const entries = enough(enteredCare.map(named)).filter(
    ({ known, since, assessments: [initial] }) =>
      addWorkingDays(since, 20) < TODAY && !(known && initial!.completedOn === null && initial!.cancelled),
  );
  const inTime = ({ assessments: [initial] }: Patient) =>
    initial!.completedOn !== null && initial!.completedOn <= initial!.dueOn;
  const all = enough(lookedAfter.map(named));
  const year = all.filter(({ since }) => since <= addMonths(to, -12));
  const yearKnown = year.filter(({ known }) => known);
  const within = (date: string | null | undefined, months: number) =>
    !!date && date <= to && date > addMonths(to, -months);
  const assessed = ({ assessments, dateOfBirth }: Patient) =>
    assessments.some(({ completedOn }) => within(completedOn, dateOfBirth > addMonths(to, -60) ? 6 : 12));
  const due = all
    .filter(({ known }) => known)
    .flatMap(({ assessments }) => assessments)
    .filter(({ kind, dueOn, cancelled, completedOn }) => kind === 'REVIEW' && from <= dueOn && dueOn <= to && !(cancelled && !completedOn)); // prettier-ignore
  const schoolAge = yearKnown.filter(
    ({ dateOfBirth }) => dateOfBirth <= addMonths(to, -60) && dateOfBirth > addMonths(to, -204),
  );
  const totals = schoolAge.flatMap(({ scores }) => {
    const own = scores.filter(({ completedBy, completedOn }) => completedBy === 'CARER' && within(completedOn, 12));
    return own.sort((one, other) => (one.completedOn < other.completedOn ? 1 : -1)).slice(0, 1);
  });
  const sum = totals.reduce((total, each) => total + each.total, 0);
  return {
    initialAssessmentOnTime: [entries.filter((each) => each.known && inTime(each)).length, entries.filter(({ known }) => known).length, null, entries.length],
    healthAssessmentUpToDate: [yearKnown.filter(assessed).length, yearKnown.length, null, year.length],
    reviewAssessmentsOnTime: [due.filter(({ completedOn, dueOn }) => completedOn !== null && completedOn <= dueOn).length, due.length, null, null],
    immunisationsUpToDate: [yearKnown.filter(({ immunised }) => immunised).length, yearKnown.filter(({ immunised }) => immunised !== null).length, null, year.length],
    teethChecked: [yearKnown.filter(({ teethCheckedOn }) => within(teethCheckedOn, 12)).length, yearKnown.length, null, year.length],
    sdqReturned: [totals.length, schoolAge.length, null, null],
    sdqAverage: [totals.length, schoolAge.length, sum, null],
  }; // prettier-ignore
}

const figures = (counts: MeasureCounts[]) =>
  Object.fromEntries(
    counts.map(({ code, numerator, denominator, sum, cohort }) => [
      code,
      [numerator, denominator, sum === null ? null : Number(sum), cohort],
    ]),
  );

test(
  'whatever is recorded of them, SQL counts what the definitions say',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(patient, { minLength: 4, maxLength: 16 }), async (patients) =>
        expect(figures(await countsOf(patients))).toEqual(naive(patients)),
      ),
      { numRuns: 40 },
    ),
  120_000,
);

test('every measure is counted once, and nothing besides', async () => {
  const codes = [...entrantMeasures, ...lookedAfterMeasures].map(({ code }) => code);
  expect((await countsOf([])).map(({ code }) => code).sort()).toEqual(codes.sort());
});

const SCORECARD = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Scorecard {
  health { code numerator denominator percentage average coverage note comparator { england authority caution } } } } }`;
const ask = (caller: Caller) => open.ask(caller, SCORECARD, { of: [{ __typename: 'Scorecard', ...scorecard }] });
const SDQ = { completedBy: 'CARER', completedOn: '2026-05-05', total: 12 };
const makePatient = (changes: Partial<Patient> = {}): Patient => ({
  id: randomUUID(),
  known: true,
  since: '2024-01-01',
  dateOfBirth: '2015-01-01',
  assessments: [],
  immunised: true,
  teethCheckedOn: null,
  scores: [],
  ...changes,
});

describe('the scorecard', () => {
  test('shows an average beside its coverage and what was published, and of fewer than six neither', async () => {
    const measure = async (scored: number) => {
      const patients = Array.from({ length: 20 }, (_, index) => makePatient({ scores: index < scored ? [SDQ] : [] }));
      await countsOf(patients);
      const { data } = await ask(leadWith(patients));
      return data._entities[0].health.find(({ code }: { code: string }) => code === 'sdqAverage');
    };
    expect(await measure(10)).toMatchObject({ numerator: '10', denominator: '20', average: '12.0', coverage: '50', comparator: { england: '14.9', authority: '15.0' } }); // prettier-ignore
    expect(await measure(5)).toMatchObject({ numerator: 'c', average: 'c', coverage: 'c' });
    expect(await measure(16)).toMatchObject({ numerator: 'c', average: 'c', coverage: 'c' });
  });

  test.each([
    ['TOO_FEW', 'Too few children to count.'],
    ['UNAVAILABLE', 'The agency that knows whose records to count could not answer. Try again later.'],
  ] as const)('of a cohort that is %s says so, and shows no number', async (withheld, note) => {
    const { data, errors } = await ask(leadWith([], withheld));
    expect(errors).toBeUndefined();
    expect(data._entities[0].health).toHaveLength(7);
    for (const each of data._entities[0].health)
      expect([each.numerator, each.denominator, each.note]).toEqual(['c', 'c', note]);
  });

  test.each(Object.keys(policy.agreement.roles))('is counted for %s as the agreement says', async (role) => {
    const { data } = await ask({ ...callerOf(role, []), members: leadWith([]).members! });
    const purpose = policy.agreement.roles[role]!.purposes[0] ?? null;
    const mayRead = policy.read(role, purpose, 'statistics') !== 'NOBODY';
    expect(Array.isArray(data?._entities[0]?.health)).toBe(mayRead);
  });
});

test('whoever asks for statistics has no right on a table of patients', async () => {
  for (const text of ['select * from patient', 'select * from health_assessment', 'select * from sdq_score'])
    await expect(open.database.runAs(leadWith([]), { text })).rejects.toThrow('permission denied');
});
