import type { CalendarDate } from '@hub/platform';

/** The year in which the academic year of this day began; it runs from 1 September to 31 August. */
export const academicYearOf = (day: CalendarDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** 2026 as `2026/27`. */
export const academicYearInWords = (academicYear: number): string =>
  `${academicYear}/${String((academicYear + 1) % 100).padStart(2, '0')}`;
