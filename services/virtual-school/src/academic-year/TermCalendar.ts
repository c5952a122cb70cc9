import { addDays, type CalendarDate } from '@hub/platform';
import { academicYearOf } from './academicYear';
import { isSchoolDay } from './isSchoolDay';
import { patternOfTerms } from './patternOfTerms';
import type { TermDates } from './TermDates';

/** When one authority's schools are open. */
export interface TermCalendar {
  termsOf(academicYear: number): readonly TermDates[];
  /** The term of a day. A holiday belongs to the term before it, and early September to the autumn that begins. */
  termOn(day: CalendarDate): TermDates;
  termAfter(term: Pick<TermDates, 'academicYear' | 'term'>): TermDates;
  find(term: Pick<TermDates, 'academicYear' | 'term'>): TermDates;
  /** The school day that is this many after `day`; `day` itself is day 0, whatever it is. */
  addSchoolDays(day: CalendarDate, schoolDays: number): CalendarDate;
}

/** A year counts as published when all its three terms are there; the others go by the regional pattern. */
export function createTermCalendar(published: readonly TermDates[]): TermCalendar {
  const years = new Map<number, readonly TermDates[]>();
  const termsOf = (academicYear: number): readonly TermDates[] => {
    const known = years.get(academicYear);
    if (known) return known;
    const own = published.filter((each) => each.academicYear === academicYear);
    const terms = own.length === 3 ? own.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)) : patternOfTerms(academicYear); // prettier-ignore
    years.set(academicYear, terms);
    return terms;
  };
  const find: TermCalendar['find'] = ({ academicYear, term }) =>
    termsOf(academicYear).find((each) => each.term === term)!;
  return {
    termsOf,
    find,
    termOn: (day) => termsOf(academicYearOf(day)).findLast(({ startsOn }) => startsOn <= day) ?? termsOf(academicYearOf(day))[0]!, // prettier-ignore
    termAfter: ({ academicYear, term }) => {
      const terms = termsOf(academicYear);
      return terms[terms.findIndex((each) => each.term === term) + 1] ?? termsOf(academicYear + 1)[0]!;
    },
    addSchoolDays: (from, schoolDays) => {
      let day = from;
      for (let left = schoolDays; left > 0;) {
        day = addDays(day, 1);
        if (isSchoolDay(day, termsOf(academicYearOf(day)))) left -= 1;
      }
      return day;
    },
  };
}
