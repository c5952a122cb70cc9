/** Sessions of one pupil over some time. */
export interface Sessions {
  sessionsPossible: number;
  sessionsAuthorised: number;
  sessionsUnauthorised: number;
}

/** Who misses a tenth or more of their own possible sessions is persistently absent (DfE, Pupil absence statistics). */
export const PERSISTENT_ABSENCE_PERCENT = 10;
/** Half or more: severely absent. */
export const SEVERE_ABSENCE_PERCENT = 50;
/** The hours a week of a full-time place, below which the virtual school acts. */
export const FULL_TIME_HOURS = 25;

export interface Absence {
  absencePercentage: number | null;
  persistentlyAbsent: boolean | null;
  severelyAbsent: boolean | null;
}

/** Whole numbers are compared, so that exactly a tenth counts; null where no session was possible. */
export function absenceOf({ sessionsPossible, sessionsAuthorised, sessionsUnauthorised }: Sessions): Absence {
  if (sessionsPossible === 0) return { absencePercentage: null, persistentlyAbsent: null, severelyAbsent: null };
  const missed = sessionsAuthorised + sessionsUnauthorised;
  return {
    absencePercentage: Math.round((missed * 1000) / sessionsPossible) / 10,
    persistentlyAbsent: missed * 100 >= sessionsPossible * PERSISTENT_ABSENCE_PERCENT,
    severelyAbsent: missed * 100 >= sessionsPossible * SEVERE_ABSENCE_PERCENT,
  };
}

/** Of school age somebody is offered less than full time; null when the hours are not recorded. */
export const isBelowFullTime = (hoursOffered: number | null): boolean | null =>
  hoursOffered === null ? null : hoursOffered < FULL_TIME_HOURS;

export const sumOfSessions = (terms: readonly Sessions[]): Sessions => ({
  sessionsPossible: sum(terms.map((term) => term.sessionsPossible)),
  sessionsAuthorised: sum(terms.map((term) => term.sessionsAuthorised)),
  sessionsUnauthorised: sum(terms.map((term) => term.sessionsUnauthorised)),
});

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
