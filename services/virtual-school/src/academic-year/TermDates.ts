import type { CalendarDate } from '@hub/platform';
import type { SchoolTerm } from './SchoolTerm';
import { academicYearInWords } from './academicYear';

/** One term of one academic year; all days are included. */
export interface TermDates {
  /** The year in which the academic year began. */
  academicYear: number;
  term: SchoolTerm;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  halfTermFrom: CalendarDate;
  halfTermTo: CalendarDate;
  /** Who says so. */
  source: string;
}

/** `the spring term 2026/27` */
export const termInWords = ({ academicYear, term }: Pick<TermDates, 'academicYear' | 'term'>): string =>
  `the ${term.toLowerCase()} term ${academicYearInWords(academicYear)}`;
