import fc from 'fast-check';
import { addDays, ageOn, dateOf, dayNumberOf, workingDaysBetween } from '@hub/platform';
import { initialDueOn, nextReviewDueOn } from './dueDates';

describe('the initial assessment is due 20 working days after entry into care', () => {
  test('entry is day 0', () => expect(initialDueOn('2026-11-02')).toBe('2026-11-30'));
  test('bank holidays do not count', () => expect(initialDueOn('2026-12-07')).toBe('2027-01-07'));
  test('the extra bank holiday of September 2022 does not count', () =>
    expect(initialDueOn('2022-09-01')).toBe('2022-09-30'));
  test('on 29 February', () => expect(initialDueOn('2024-02-29')).toBe('2024-03-28'));
  test('on a Sunday, Monday is day 1', () => expect(initialDueOn('2026-11-01')).toBe('2026-11-27'));
});

describe('the next review', () => {
  const born = '2020-06-10';
  test('the day before the fifth birthday it is six months away, on it twelve', () => {
    expect(nextReviewDueOn(born, '2025-06-09')).toBe('2025-12-09');
    expect(nextReviewDueOn(born, '2025-06-10')).toBe('2026-06-10');
  });
  test('who was born on 29 February is five on 1 March', () => {
    expect(nextReviewDueOn('2020-02-29', '2025-02-28')).toBe('2025-08-28');
    expect(nextReviewDueOn('2020-02-29', '2025-03-01')).toBe('2026-03-01');
  });
  test('from 29 February and from the end of August it is the last day of February', () => {
    expect(nextReviewDueOn('2010-01-01', '2024-02-29')).toBe('2025-02-28');
    expect(nextReviewDueOn('2023-01-01', '2025-08-31')).toBe('2026-02-28');
  });
  test('without a date of birth the shorter interval holds', () =>
    expect(nextReviewDueOn(null, '2026-01-15')).toBe('2026-07-15'));
  test('none is due on or after the eighteenth birthday, one is due the day before', () => {
    expect(nextReviewDueOn('2008-11-10', '2025-11-10')).toBeNull();
    expect(nextReviewDueOn('2008-11-10', '2025-11-09')).toBe('2026-11-09');
  });
});

const days = fc.integer({ min: dayNumberOf('2013-01-01'), max: dayNumberOf('2028-01-01') }).map(dateOf);

test('whatever the day, an initial assessment is due after exactly 20 working days', () =>
  fc.assert(fc.property(days, (day) => expect(workingDaysBetween(day, initialDueOn(day))).toBe(20))));

test('whatever the day, the interval fits the age and nobody of 18 has a review due', () =>
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 17 * 365 }), (born, age) => {
      const assessedOn = addDays(born, age);
      const dueOn = nextReviewDueOn(born, assessedOn);
      if (dueOn === null) return expect(ageOn(born, assessedOn)).toBeGreaterThanOrEqual(16);
      const interval = dayNumberOf(dueOn) - dayNumberOf(assessedOn);
      expect(interval).toBeLessThanOrEqual(ageOn(born, assessedOn) < 5 ? 184 : 366);
      expect(ageOn(born, dueOn)).toBeLessThan(18);
    }),
  ));
