import { addDays, type CalendarDate, type Random } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { isSchoolDay } from '../academic-year/isSchoolDay';
import type { TermCalendar } from '../academic-year/TermCalendar';
import type { TermDates } from '../academic-year/TermDates';
import { idOf } from '../idOf';
import { isSchoolAged, randomOf, type Pupil } from './Pupil';

/** The terms of last year and those of this year so far, of pupils from Reception to Year 11 with a school. */
export function makeAttendanceRows(pupil: Pupil, calendar: TermCalendar) {
  if (!isSchoolAged(pupil)) return [];
  const random = randomOf(pupil, 'attendance');
  const absence = absenceRate(random);
  const hours = weeklyHours(random);
  const year = academicYearOf(pupil.today);
  const terms = [year - 1, year]
    .flatMap((each) => calendar.termsOf(each))
    .filter(({ startsOn }) => startsOn < pupil.today);
  return terms
    .map((term) => makeRow(pupil, term, { random, absence, hours }))
    .filter(({ sessions_possible }) => sessions_possible > 0);
}

interface Habits {
  random: Random;
  absence: number;
  hours: number;
}

function makeRow({ child, today, yearGroup }: Pupil, dates: TermDates, { random, absence, hours }: Habits) {
  const possible = sessionsOf(dates, addDays(today, -1));
  const missed = Math.min(possible, Math.round((possible * absence * random.between(95, 105)) / 100));
  const suspensions = random.chance((yearGroup ?? 0) >= 7 ? 0.06 : 0.01) && missed >= 4 ? random.between(1, 2) : 0;
  const suspended = suspensions === 0 ? 0 : random.between(2, Math.min(missed, 10));
  const unauthorised = Math.round((missed - suspended) * (absence >= 0.1 ? 0.5 : 0.15));
  return {
    id: idOf(child.id, 'attendance', dates.academicYear, dates.term),
    child_id: child.id,
    academic_year: dates.academicYear,
    term: dates.term,
    sessions_possible: possible,
    sessions_authorised: missed - unauthorised,
    sessions_unauthorised: unauthorised,
    hours_offered: hours,
    suspensions,
    sessions_suspended: suspended,
    permanent_exclusions: 0,
  };
}

/** About one in five is persistently absent and one in fifty severely, as among children in care in England. */
function absenceRate(random: Random): number {
  const point = random.between(1, 100);
  if (point <= 2) return random.between(55, 85) / 100;
  if (point <= 21) return random.between(11, 42) / 100;
  return random.between(0, 9) / 100;
}

const weeklyHours = (random: Random): number =>
  random.chance(0.06) ? random.between(20, 49) / 2 : random.between(51, 65) / 2;

const counted = new Map<string, number>();

/** Two a school day, up to and with the last day; the same for thousands of children, so counted once. */
function sessionsOf(dates: TermDates, lastDay: CalendarDate): number {
  const key = `${dates.startsOn} ${dates.endsOn} ${dates.halfTermFrom} ${lastDay < dates.endsOn ? lastDay : dates.endsOn}`;
  let sessions = counted.get(key);
  if (sessions === undefined) {
    sessions = 0;
    for (let day = dates.startsOn; day <= dates.endsOn && day <= lastDay; day = addDays(day, 1))
      if (isSchoolDay(day, [dates])) sessions += 2;
    counted.set(key, sessions);
  }
  return sessions;
}
