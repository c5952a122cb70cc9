import fc from 'fast-check';
import { addDays, birthdayOf, dateOf, dayNumberOf, workingDaysBetween } from '@hub/platform';
import { PUBLISHED_TERMS } from '../academic-year/publishedTerms';
import { createTermCalendar } from '../academic-year/TermCalendar';
import { DEFAULT_SETTING, initialPlanDue, nextPlanDue, type PlanSetting } from './dueDates';

const calendar = createTermCalendar(PUBLISHED_TERMS['815']!);
const schoolDays: PlanSetting = { initialPlanDays: 20, countedIn: 'SCHOOL_DAYS' };
const days = fc.integer({ min: dayNumberOf('2014-01-01'), max: dayNumberOf('2030-01-01') }).map(dateOf);

describe('the initial plan', () => {
  test('in term both ways of counting give the same day, four weeks on', () => {
    expect(initialPlanDue('2025-09-10', schoolDays, calendar)).toEqual({ academicYear: 2025, term: 'AUTUMN', dueOn: '2025-10-08' }); // prettier-ignore
    expect(initialPlanDue('2025-09-10', DEFAULT_SETTING, calendar).dueOn).toBe('2025-10-08');
  });
  test('over a half term and Christmas school days end later', () => {
    expect(initialPlanDue('2025-10-15', DEFAULT_SETTING, calendar).dueOn).toBe('2025-11-12');
    expect(initialPlanDue('2025-10-15', schoolDays, calendar).dueOn).toBe('2025-11-19');
    expect(initialPlanDue('2025-12-10', schoolDays, calendar)).toMatchObject({ term: 'SPRING', dueOn: '2026-01-21' });
  });
  test('entering care in the summer holiday: working days fall into it, school days do not', () => {
    expect(initialPlanDue('2025-07-23', DEFAULT_SETTING, calendar)).toEqual({ academicYear: 2024, term: 'SUMMER', dueOn: '2025-08-20' }); // prettier-ignore
    expect(initialPlanDue('2025-07-23', schoolDays, calendar)).toMatchObject({ academicYear: 2025, term: 'AUTUMN', dueOn: '2025-09-26' }); // prettier-ignore
  });
  test('as many days as the authority says', () =>
    expect(initialPlanDue('2025-09-10', { initialPlanDays: 10, countedIn: 'WORKING_DAYS' }, calendar).dueOn).toBe(
      '2025-09-24',
    ));
  test('whatever the day: never before 20 working days, and 20 working days are never later than 20 school days', () =>
    fc.assert(
      fc.property(days, (day) => {
        const [working, school] = [DEFAULT_SETTING, schoolDays].map(
          (each) => initialPlanDue(day, each, calendar).dueOn,
        );
        expect(workingDaysBetween(day, working!)).toBe(20);
        expect(working! <= school!).toBe(true);
      }),
    ));
});

describe('the plan after a meeting', () => {
  const next = (heldOn: string, born = '2015-05-05') => nextPlanDue(heldOn, born, calendar);
  test('is for the next term, due by its last day', () => {
    expect(next('2025-10-15')).toEqual({ academicYear: 2025, term: 'SPRING', dueOn: '2026-03-27' });
    expect(next('2026-02-10')).toEqual({ academicYear: 2025, term: 'SUMMER', dueOn: '2026-07-20' });
    expect(next('2026-07-20')).toMatchObject({ academicYear: 2026, term: 'AUTUMN' });
  });
  test('of a meeting in a holiday counts from the term before', () => {
    expect(next('2025-12-22')).toMatchObject({ term: 'SPRING' });
    expect(next('2025-08-20')).toMatchObject({ academicYear: 2025, term: 'AUTUMN' });
  });
  test('is due on the day before the eighteenth birthday, when that comes first', () => {
    expect(next('2025-10-15', '2008-02-10')).toEqual({ academicYear: 2025, term: 'SPRING', dueOn: '2026-02-09' });
    expect(next('2025-10-15', '2008-03-27')).toMatchObject({ dueOn: '2026-03-26' });
    expect(next('2025-10-15', '2008-03-28')).toMatchObject({ dueOn: '2026-03-27' });
  });
  test('is none for who is 18 before the term begins, or on its first day', () => {
    expect([next('2025-10-15', '2007-12-30'), next('2025-10-15', '2008-01-05')]).toEqual([null, null]);
    expect(next('2025-10-15', '2008-01-06')).toMatchObject({ dueOn: '2026-01-05' });
  });
  test('without a day of birth it is due at the end of the term', () =>
    expect(nextPlanDue('2025-10-15', null, calendar)).toMatchObject({ dueOn: '2026-03-27' }));

  test('whatever the meeting, it is due after it, in the term that follows, and before 18', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 3 * 365, max: 18 * 365 }), (heldOn, age) => {
        const born = addDays(heldOn, -age);
        const due = next(heldOn, born);
        if (due === null) return expect(birthdayOf(born, 18) <= calendar.termAfter(calendar.termOn(heldOn)).startsOn).toBe(true); // prettier-ignore
        const term = calendar.find(due);
        expect([due.dueOn > heldOn, term.startsOn <= due.dueOn, due.dueOn <= term.endsOn]).toEqual([true, true, true]);
        expect(due.dueOn < birthdayOf(born, 18)).toBe(true);
      }),
    ));
});
