import { insertByStatement, londonDateOf, type CalendarDate, type Population } from '@hub/platform';
import type { ClientBase } from 'pg';
import { PUBLISHED_TERMS } from '../academic-year/publishedTerms';
import { createTermCalendar, type TermCalendar } from '../academic-year/TermCalendar';
import { DEFAULT_SETTING, type PlanSetting } from '../pep/dueDates';
import { makeAchievements, makeResults } from './makeAttainment';
import { makeAttendanceRows } from './makeAttendanceRows';
import { makeEnrolments } from './makeEnrolments';
import { makePlanRows } from './makePlanRows';
import { makePupilNumber } from './makePupilNumber';
import { makeSenRow } from './makeSenRow';
import { pupilOf, type Pupil } from './Pupil';
import { ADVISERS, PLAN_SETTINGS, PROFESSIONALS, SCHOOL_STAFF } from './schools';
import * as statements from './seedStatements';

/**
 * Fills the virtual school's database with its part of a synthetic population, as the loader, in the caller's
 * transaction. What is there already stays, so that seeding twice changes nothing.
 */
export async function seedVirtualSchool(
  client: ClientBase,
  population: Population,
  today: CalendarDate = londonDateOf(new Date()),
): Promise<void> {
  const pupils = population.children.flatMap((child) => pupilOf(child, today) ?? []);
  const insert = (statement: string, rows: object[]) => insertByStatement(client, statement, rows);
  await insert(statements.INSERT_PROFESSIONALS, PROFESSIONALS);
  await insert(statements.INSERT_SETTINGS, PLAN_SETTINGS);
  await insert(statements.INSERT_PUPILS, pupils.map(pupilRow));
  await insert(statements.INSERT_BIRTHS, pupils.map(({ child }) => ({ child_id: child.id, date_of_birth: child.dateOfBirth }))); // prettier-ignore
  await insert(statements.INSERT_UPNS, pupils.map(makePupilNumber));
  await insert(statements.INSERT_ENROLMENTS, pupils.flatMap(makeEnrolments));
  await insertProgress(insert, pupils);
  await insert(statements.INSERT_ADVISERS, ADVISERS);
  await insert(statements.INSERT_SCHOOL_STAFF, SCHOOL_STAFF);
  const restricted = pupils.filter(({ child }) => child.restricted);
  await insert(statements.INSERT_RESTRICTED, restricted.map(({ child }) => ({ child_id: child.id }))); // prettier-ignore
}

async function insertProgress(insert: (statement: string, rows: object[]) => Promise<void>, pupils: readonly Pupil[]) {
  const calendarOf = calendars();
  const plans = pupils.flatMap((pupil) => makePlanRows(pupil, settingOf(pupil), calendarOf(pupil)));
  await insert(statements.INSERT_PLANS, plans);
  const atSchool = pupils.filter((pupil) => makeEnrolments(pupil).length > 0);
  await insert(statements.INSERT_ATTENDANCE, atSchool.flatMap((pupil) => makeAttendanceRows(pupil, calendarOf(pupil)))); // prettier-ignore
  await insert(
    statements.INSERT_SEN,
    pupils.flatMap((pupil) => makeSenRow(pupil) ?? []),
  );
  await insert(statements.INSERT_RESULTS, pupils.flatMap(makeResults));
  await insert(statements.INSERT_ACHIEVEMENTS, pupils.flatMap(makeAchievements));
}

const pupilRow = ({ child }: Pupil) => ({
  child_id: child.id,
  authority: child.authorityCode,
  matched_on: child.enteredCareOn,
});

/** Terms of each council: counted once for all its children. */
function calendars(): (pupil: Pupil) => TermCalendar {
  const known = new Map<string, TermCalendar>();
  return ({ child: { authorityCode } }) => {
    const calendar = known.get(authorityCode) ?? createTermCalendar(PUBLISHED_TERMS[authorityCode] ?? []);
    known.set(authorityCode, calendar);
    return calendar;
  };
}

function settingOf({ child }: Pupil): PlanSetting {
  const own = PLAN_SETTINGS.find(({ authority }) => authority === child.authorityCode);
  if (!own) return DEFAULT_SETTING;
  return { initialPlanDays: own.initial_plan_days, countedIn: own.counted_in as PlanSetting['countedIn'] };
}
