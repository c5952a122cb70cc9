import type { CalendarDate, InputProblem } from '@hub/platform';
import { academicYearOf } from '../../academic-year/academicYear';
import { SESSION_KINDS } from '../attendanceCodes';
import type { RecordAttendanceInput } from './recordAttendance.input';

type Found = InputProblem | null | undefined | false;

/** Two sessions a school day, and no term has more than a hundred school days. */
const MOST_SESSIONS = 200;
const MOST_HOURS = 60;
const EARLIEST_YEAR = 2013;

/** What is wrong with a term before it is counted. */
export function shapeProblems(input: RecordAttendanceInput, today: CalendarDate): Found[] {
  const { academicYear, hoursOffered } = input;
  return [
    (academicYear < EARLIEST_YEAR || academicYear > academicYearOf(today)) && {
      field: 'academicYear',
      message: `Give a year from ${EARLIEST_YEAR} to ${academicYearOf(today)}, the one of today.`,
    },
    ...(input.register ? registerProblems(input) : totalsProblems(input)),
    hoursOffered !== null &&
      hoursOffered !== undefined &&
      !(hoursOffered >= 0 && hoursOffered <= MOST_HOURS) && {
        field: 'hoursOffered',
        message: `Give hours a week from 0 to ${MOST_HOURS}.`,
      },
    ...(['suspensions', 'permanentExclusions'] as const).map((field) => countProblem(field, input[field] ?? 0)),
  ];
}

const TOTALS = ['sessionsPossible', 'sessionsAuthorised', 'sessionsUnauthorised', 'sessionsSuspended'] as const;

function registerProblems({ register, ...input }: RecordAttendanceInput): Found[] {
  const codes = register!.map(({ code }) => code);
  const unknown = codes.filter((code) => !SESSION_KINDS.has(code));
  return [
    ...TOTALS.map(
      (field): Found =>
        (input[field] ?? null) !== null && { field, message: 'Leave it out: it is counted from the register.' },
    ),
    unknown.length > 0 && {
      field: 'register',
      message: `No code of the register since August 2024: ${unknown.join(', ')}.`,
    },
    new Set(codes).size < codes.length && { field: 'register', message: 'Give each code once.' },
    ...register!.map(({ sessions }) => countProblem('register', sessions)),
  ];
}

const totalsProblems = (input: RecordAttendanceInput): Found[] =>
  TOTALS.map((field) => {
    const value = input[field] ?? (field === 'sessionsSuspended' ? 0 : null);
    return value === null ? { field, message: 'Give it, or the register.' } : countProblem(field, value);
  });

const countProblem = (field: string, count: number): Found =>
  (count < 0 || count > MOST_SESSIONS) && { field, message: `Give a number from 0 to ${MOST_SESSIONS}.` };

/** What is wrong with the sums, whichever way they came. */
export function sumProblems(sums: {
  sessionsPossible: number;
  sessionsAuthorised: number;
  sessionsUnauthorised: number;
  sessionsSuspended: number;
}): Found[] {
  const missed = sums.sessionsAuthorised + sums.sessionsUnauthorised;
  return [
    sums.sessionsPossible > MOST_SESSIONS && {
      field: 'sessionsPossible',
      message: `A term has at most ${MOST_SESSIONS} sessions.`,
    },
    missed > sums.sessionsPossible && {
      field: 'sessionsPossible',
      message: `${missed} sessions were missed, which is more than the ${sums.sessionsPossible} that were possible.`,
    },
    sums.sessionsSuspended > sums.sessionsAuthorised && {
      field: 'sessionsSuspended',
      message: 'Sessions missed by suspension are authorised absence; there cannot be more of them.',
    },
  ];
}
