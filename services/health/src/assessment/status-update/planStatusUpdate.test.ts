import fc from 'fast-check';
import type { AssessmentRecord } from '../AssessmentRecord';
import { ALLOWED_TRANSITIONS, AssessmentStatus, FINAL_STATUSES } from '../AssessmentStatus';
import { PractitionerType } from '../PractitionerType';
import { planStatusUpdate } from './planStatusUpdate';
import type { StatusUpdate } from './StatusUpdate';

const TODAY = '2026-11-22';
const requested: AssessmentRecord = {
  id: 'a', childId: 'c', kind: 'INITIAL', status: 'REQUESTED', countedFrom: '2026-10-01', dueOn: '2026-10-29',
  bookedFor: null, completedOn: null, practitionerType: null, cancelledBecause: null, version: 1,
}; // prettier-ignore
const booked: AssessmentRecord = { ...requested, status: 'BOOKED', bookedFor: '2026-11-20', version: 2 };
const review = (record: AssessmentRecord): AssessmentRecord => ({ ...record, kind: 'REVIEW' });
const byDoctor = {
  status: 'COMPLETED',
  completedOn: '2026-11-20',
  practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
} as const;
const byNurse = { ...byDoctor, practitionerType: 'REGISTERED_NURSE' } as const;

const expectAllowed = (before: AssessmentRecord, update: StatusUpdate) =>
  expect(planStatusUpdate(before, update, TODAY).problems).toBeNull();
const expectRefused = (before: AssessmentRecord, update: StatusUpdate, field: string, message: string) =>
  expect(planStatusUpdate(before, update, TODAY).problems).toEqual([
    { field, message: expect.stringContaining(message) },
  ]);

describe('who may carry it out', () => {
  test('an initial assessment: a doctor', () => expectAllowed(booked, byDoctor));
  test('an initial assessment: not a nurse, not a midwife', () => {
    expectRefused(booked, byNurse, 'practitionerType', 'must be carried out by a registered medical practitioner');
    expectRefused(
      booked,
      { ...byDoctor, practitionerType: 'REGISTERED_MIDWIFE' },
      'practitionerType',
      'a registered medical',
    );
  });
  test.each(Object.values(PractitionerType))('a review: %s', (practitionerType) =>
    expectAllowed(review(booked), { ...byDoctor, practitionerType }),
  );
  test('nobody named is refused', () =>
    expectRefused(booked, { ...byDoctor, practitionerType: null }, 'practitionerType', 'what kind of practitioner'));
});

describe('when it took place', () => {
  test('today and on the day of entry', () => {
    expectAllowed(booked, { ...byDoctor, completedOn: TODAY });
    expectAllowed(booked, { ...byDoctor, completedOn: '2026-10-01' });
  });
  test('not tomorrow', () =>
    expectRefused(booked, { ...byDoctor, completedOn: '2026-11-23' }, 'completedOn', 'in the future'));
  test('not before entry into care', () =>
    expectRefused(
      booked,
      { ...byDoctor, completedOn: '2026-09-30' },
      'completedOn',
      'before 1 October 2026, when the child entered care',
    ));
  test('a review not before the last assessment', () =>
    expectRefused(
      review(booked),
      { ...byNurse, completedOn: '2026-09-30' },
      'completedOn',
      'when the last assessment took place',
    ));
  test('not on no day', () => expectRefused(booked, { ...byDoctor, completedOn: null }, 'completedOn', 'Give the day'));
});

describe('appointments', () => {
  test('booking needs a day', () => {
    expectAllowed(requested, { status: 'BOOKED', bookedFor: '2026-12-01' });
    expectRefused(requested, { status: 'BOOKED' }, 'bookedFor', 'Give the day of the appointment');
  });
  test('not before the count began', () =>
    expectRefused(requested, { status: 'BOOKED', bookedFor: '2026-09-01' }, 'bookedFor', 'before 1 October 2026'));
  test('it can be moved to another day, not to the same', () => {
    expectAllowed(booked, { status: 'BOOKED', bookedFor: '2026-12-01' });
    expectRefused(booked, { status: 'BOOKED', bookedFor: '2026-11-20' }, 'bookedFor', 'already booked for that day');
  });
  test('one that was missed stays on the record; one still to come was not missed', () => {
    expect(planStatusUpdate(booked, { status: 'DID_NOT_ATTEND' }, TODAY)).toMatchObject({
      after: { status: 'DID_NOT_ATTEND', bookedFor: '2026-11-20', version: 3 },
    });
    expectRefused({ ...booked, bookedFor: '2026-11-23' }, { status: 'DID_NOT_ATTEND' }, 'status', 'still to come');
  });
  test('other changes carry no dates and no practitioner', () => {
    const update = {
      status: 'DECLINED',
      bookedFor: '2026-12-01',
      completedOn: TODAY,
      practitionerType: 'REGISTERED_NURSE',
    } as const;
    const { problems } = planStatusUpdate(booked, update, TODAY);
    expect(problems?.map(({ field }) => field)).toEqual(['bookedFor', 'completedOn', 'practitionerType']);
  });
});

const statuses = Object.values(AssessmentStatus);
const filledIn = (status: AssessmentStatus): StatusUpdate =>
  status === 'COMPLETED' ? byDoctor : status === 'BOOKED' ? { status, bookedFor: '2026-11-21' } : { status };

describe('what may follow what', () => {
  const cases = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));
  test.each(cases)('%s to %s', (from, to) => {
    const { problems } = planStatusUpdate({ ...booked, status: from }, filledIn(to), TODAY);
    expect(problems === null).toBe(ALLOWED_TRANSITIONS[from].includes(to));
  });

  test('completed and cancelled are final, and the words say so', () =>
    FINAL_STATUSES.forEach((status) =>
      expectRefused({ ...booked, status }, filledIn('BOOKED'), 'status', 'which is final'),
    ));

  test('a refusal names what is possible instead', () =>
    expectRefused(
      requested,
      { status: 'DID_NOT_ATTEND' },
      'status',
      'It can become: booked, completed, declined, cancelled.',
    ));
});

test('whatever is asked, an allowed update counts the version up, and a completed one has its day and practitioner', () => {
  const day = fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-20', TODAY, '2026-12-01', null);
  const update = fc.record({
    status: fc.constantFrom(...statuses),
    bookedFor: day,
    completedOn: day,
    practitionerType: fc.constantFrom(...Object.values(PractitionerType), null),
  });
  const before = fc.record({
    kind: fc.constantFrom('INITIAL' as const, 'REVIEW' as const),
    status: fc.constantFrom(...statuses),
  });
  fc.assert(
    fc.property(before, update, (changed, wish) => {
      const plan = planStatusUpdate({ ...booked, ...changed }, wish, TODAY);
      if (plan.problems) return expect(plan.problems.length).toBeGreaterThan(0);
      const { after, changes } = plan;
      expect(after.version).toBe(booked.version + 1);
      expect(changes.length).toBeGreaterThan(0);
      expect([after.completedOn !== null, after.practitionerType !== null]).toEqual(
        Array(2).fill(after.status === 'COMPLETED'),
      );
    }),
    { numRuns: 500 },
  );
});
