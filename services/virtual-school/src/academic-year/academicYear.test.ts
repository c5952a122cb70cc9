import fc from 'fast-check';
import { addDays, ageOn, dateOf, dayNumberOf, isWorkingDay } from '@hub/platform';
import { academicYearInWords, academicYearOf } from './academicYear';
import { isSchoolDay } from './isSchoolDay';
import { patternOfTerms } from './patternOfTerms';
import { PUBLISHED_TERMS } from './publishedTerms';
import { createTermCalendar } from './TermCalendar';
import { receptionYearOf, yearGroupIn } from './yearGroup';

const days = fc.integer({ min: dayNumberOf('2013-09-01'), max: dayNumberOf('2035-01-01') }).map(dateOf);
const calendar = createTermCalendar(PUBLISHED_TERMS['815']!);

describe('the academic year', () => {
  test('begins on 1 September', () => {
    expect([academicYearOf('2026-08-31'), academicYearOf('2026-09-01')]).toEqual([2025, 2026]);
    expect([academicYearInWords(2026), academicYearInWords(2099)]).toEqual(['2026/27', '2099/00']);
  });
});

describe('the year group', () => {
  const groupOn = (born: string, day: string) => yearGroupIn(academicYearOf(day), receptionYearOf(born));
  test('the youngest of a year was born on 31 August, the oldest of the next on 1 September', () => {
    expect(groupOn('2015-08-31', '2026-11-22')).toBe(7);
    expect(groupOn('2015-09-01', '2026-11-22')).toBe(6);
  });
  test('changes on 1 September and not on the birthday', () => {
    expect(['2026-08-31', '2026-09-01'].map((day) => groupOn('2015-05-05', day))).toEqual([6, 7]);
    expect(['2027-05-04', '2027-05-05'].map((day) => groupOn('2015-05-05', day))).toEqual([7, 7]);
  });
  test('is none before nursery, after Year 13 and without a day of birth', () => {
    expect([groupOn('2023-09-01', '2026-11-22'), groupOn('2008-08-31', '2026-11-22')]).toEqual([null, null]);
    expect([groupOn('2023-08-31', '2026-11-22'), groupOn('2008-09-01', '2026-11-22')]).toEqual([-1, 13]);
    expect(yearGroupIn(2026, null)).toBeNull();
  });
  test('whatever the day of birth, it is the age on the last 31 August less four', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 25 * 365 }), (born, age) => {
        const day = addDays(born, age);
        const expected = ageOn(born, `${academicYearOf(day)}-08-31`) - 4;
        const isNone = born > `${academicYearOf(day)}-08-31` || expected < -1 || expected > 13;
        expect(groupOn(born, day)).toBe(isNone ? null : expected);
      }),
    ));
});

describe('the calendar of terms', () => {
  test.each([2024, 2025])('the pattern gives the dates that were published for %i', (year) => {
    const withoutSource = (terms: readonly object[]) => terms.map((term) => ({ ...term, source: '' }));
    expect(withoutSource(patternOfTerms(year))).toEqual(withoutSource(calendar.termsOf(year)));
  });
  test.each(Array.from({ length: 20 }, (_, index) => 2015 + index))('%i has 195 school days in three terms', (year) => {
    const terms = patternOfTerms(year);
    let count = 0;
    for (let day = `${year}-09-01`; day <= `${year + 1}-08-31`; day = addDays(day, 1))
      if (isSchoolDay(day, terms)) count += 1;
    expect([terms.map(({ term }) => term), count]).toEqual([['AUTUMN', 'SPRING', 'SUMMER'], 195]);
    for (const { startsOn, endsOn, halfTermFrom, halfTermTo } of terms)
      expect(startsOn < halfTermFrom && halfTermFrom < halfTermTo && halfTermTo < endsOn).toBe(true);
  });
  test('what a council published goes before the pattern, and says who published it', () => {
    expect(calendar.termsOf(2025)[0]!.source).toContain('North Yorkshire Council');
    expect(calendar.termsOf(2026)[0]!.source).toContain('Pattern');
    const moved = PUBLISHED_TERMS['816']!.map((term) => ({ ...term, endsOn: addDays(term.endsOn, 1) }));
    expect(createTermCalendar(moved).termsOf(2024)[0]!.endsOn).toBe('2024-12-21');
  });
  test('a year of which only a part is published goes by the pattern', () =>
    expect(createTermCalendar(PUBLISHED_TERMS['815']!.slice(0, 2)).termsOf(2024)[2]!.source).toContain('Pattern'));
  test('a holiday belongs to the term before; the summer to the summer term until 31 August', () => {
    const termOn = (day: string) => `${calendar.termOn(day).academicYear} ${calendar.termOn(day).term}`;
    expect(['2025-12-19', '2025-12-27', '2026-01-05'].map(termOn)).toEqual(['2025 AUTUMN', '2025 AUTUMN', '2025 SPRING']); // prettier-ignore
    expect(['2026-08-31', '2026-09-01'].map(termOn)).toEqual(['2025 SUMMER', '2026 AUTUMN']);
  });
  test('after summer comes the autumn of the next year', () =>
    expect(calendar.termAfter({ academicYear: 2025, term: 'SUMMER' })).toMatchObject({ academicYear: 2026, term: 'AUTUMN' })); // prettier-ignore
});

describe('school days', () => {
  test('leave out half term, holidays and bank holidays', () => {
    expect(calendar.addSchoolDays('2025-10-24', 1)).toBe('2025-11-03');
    expect(calendar.addSchoolDays('2025-12-19', 1)).toBe('2026-01-05');
    expect(calendar.addSchoolDays('2026-05-01', 1)).toBe('2026-05-05');
    expect(calendar.addSchoolDays('2026-07-20', 1)).toBe(patternOfTerms(2026)[0]!.startsOn);
  });
  test('whatever the day, twenty of them end on a working day in term, and never before twenty working days', () =>
    fc.assert(
      fc.property(days, (day) => {
        const last = calendar.addSchoolDays(day, 20);
        expect(isWorkingDay(last)).toBe(true);
        expect(isSchoolDay(last, calendar.termsOf(academicYearOf(last)))).toBe(true);
        expect(dayNumberOf(last) - dayNumberOf(day)).toBeGreaterThanOrEqual(26);
      }),
    ));
});
