/** A day of the calendar as ISO `yyyy-mm-dd`, without a time or a time zone. */
export type CalendarDate = string;

const MILLISECONDS_A_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days that were met, for a page holds hundreds of dates and a century only 36,525 days. */
const known = new Map<CalendarDate, number>();
const written = new Map<number, CalendarDate>();
const MOST_KNOWN = 80_000;

/** Days since 1970-01-01. @throws RangeError for anything but a day that exists, such as 2025-02-29. */
export function dayNumberOf(date: CalendarDate): number {
  const found = known.get(date);
  if (found !== undefined) return found;
  const number = countDays(date);
  if (known.size < MOST_KNOWN) known.set(date, number);
  return number;
}

function countDays(date: CalendarDate): number {
  const milliseconds = SHAPE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse turns 2025-02-30 into 2 March; a day that does not come back as it was sent does not exist.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date) {
    throw new RangeError('A date must be a real day, written yyyy-mm-dd.');
  }
  return milliseconds / MILLISECONDS_A_DAY;
}

/** The day that is this many days after 1970-01-01. */
export function dateOf(dayNumber: number): CalendarDate {
  const found = written.get(dayNumber);
  if (found !== undefined) return found;
  const date = new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  if (written.size < MOST_KNOWN) written.set(dayNumber, date);
  return date;
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOf(dayNumberOf(date) + days);

/** The same day of a later month, or that month's last day where it is shorter: 31 August + 6 months is 28 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = new Date(dayNumberOf(date) * MILLISECONDS_A_DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay))).toISOString().slice(0, 10);
}

/**
 * Age in whole years. An age is reached at the start of the birthday (Family Law Reform Act 1969 s.9); who was born
 * on 29 February reaches it on 1 March of a common year.
 */
export function ageOn(dateOfBirth: CalendarDate, day: CalendarDate): number {
  dayNumberOf(dateOfBirth);
  dayNumberOf(day);
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** The first day on which somebody has this age; the other side of `ageOn`. */
export function birthdayOf(dateOfBirth: CalendarDate, age: number): CalendarDate {
  const birthday = addMonths(dateOfBirth, age * 12);
  return birthday.slice(5) === dateOfBirth.slice(5) ? birthday : addDays(birthday, 1);
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in England at this moment: between midnight and one in summer it is not the day of UTC. */
export function londonDateOf(moment: Date): CalendarDate {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== lastMinute.minute) lastMinute = { minute, date: formatInLondon(moment) };
  return lastMinute.date;
}

/** Asked several times a request, and no day begins within a minute. */
let lastMinute: { minute: number; date: CalendarDate } = { minute: Number.NaN, date: '' };

function formatInLondon(moment: Date): CalendarDate {
  const parts = Object.fromEntries(LONDON.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
