import { addDays, ageOn, birthdayOf, dayNumberOf, type CalendarDate, type Random } from '@hub/platform';
import type { TermCalendar } from '../academic-year/TermCalendar';
import { FIRST_AGE_OF_PLANS, initialPlanDue, nextPlanDue, type DuePlan, type PlanSetting } from '../pep/dueDates';
import type { EducationPlanKind } from '../pep/EducationPlanKind';
import { idOf } from '../idOf';
import { planContent, type PlanContent } from './planContent';
import { randomOf, type Pupil } from './Pupil';

export interface PlanRow extends PlanContent {
  id: string;
  child_id: string;
  kind: EducationPlanKind;
  academic_year: number;
  term: string;
  counted_from: CalendarDate;
  due_on: CalendarDate;
  follows: string | null;
}

/** Of a hundred plans that have fallen due, this many still wait for their meeting. */
const OVERDUE = 0.12;

/** The plans of a child in care since last September: each meeting made the next plan, as in the service itself. */
export function makePlanRows(pupil: Pupil, setting: PlanSetting, calendar: TermCalendar): PlanRow[] {
  const { child, today, inCare } = pupil;
  if (!inCare || ageOn(child.dateOfBirth, today) >= 18) return [];
  const random = randomOf(pupil, 'plans');
  const rows: PlanRow[] = [];
  let next: ReturnType<typeof firstPlan> | null = firstPlan(pupil, setting, calendar);
  while (next) {
    const heldOn = meetingDay(next, today, random, calendar);
    const row = makeRow(pupil, next, heldOn, random, rows.at(-1) ?? null);
    rows.push(row);
    if (heldOn === null) break;
    const due = nextPlanDue(heldOn, child.dateOfBirth, calendar);
    next = due && { ...due, kind: 'TERMLY' as const, countedFrom: heldOn };
  }
  return rows;
}

interface Beginning extends DuePlan {
  kind: EducationPlanKind;
  countedFrom: CalendarDate;
}

/** Who came into care before last September has older plans too; they are not kept here. */
function firstPlan({ child, academicYear }: Pupil, setting: PlanSetting, calendar: TermCalendar): Beginning {
  const thirdBirthday = birthdayOf(child.dateOfBirth, FIRST_AGE_OF_PLANS);
  const from = thirdBirthday > child.enteredCareOn ? thirdBirthday : child.enteredCareOn;
  const [autumn] = calendar.termsOf(academicYear - 1);
  if (from >= autumn!.startsOn)
    return { ...initialPlanDue(from, setting, calendar), kind: 'INITIAL', countedFrom: from };
  const { term, endsOn, startsOn } = autumn!;
  return { academicYear: academicYear - 1, term, dueOn: endsOn, kind: 'TERMLY', countedFrom: startsOn };
}

/** Null while it waits. Of plans not yet due about half have been held, once their term is three weeks old. */
function meetingDay(plan: Beginning, today: CalendarDate, random: Random, calendar: TermCalendar): CalendarDate | null {
  const termFrom = calendar.find(plan).startsOn;
  const from =
    plan.kind === 'INITIAL' || termFrom < plan.countedFrom ? addDays(plan.countedFrom, 7) : addDays(termFrom, 14);
  // Of plans that are longer due the meeting was held in the end, or there would be ever more of them.
  const isRecent = calendar.termAfter(plan).endsOn >= today;
  const waits = plan.dueOn < today ? isRecent && random.chance(OVERDUE) : random.chance(0.5);
  if (waits || from >= plan.dueOn || from >= today) return null;
  const lastDay = plan.dueOn < today ? plan.dueOn : addDays(today, -1);
  const day = addDays(from, random.between(0, dayNumberOf(lastDay) - dayNumberOf(from)));
  return day;
}

function makeRow(
  { child }: Pupil,
  plan: Beginning,
  heldOn: CalendarDate | null,
  random: Random,
  before: PlanRow | null,
): PlanRow {
  const { academicYear, term, dueOn, kind, countedFrom } = plan;
  return {
    id: idOf(child.id, 'plan', kind, academicYear, term),
    child_id: child.id,
    kind,
    academic_year: academicYear,
    term,
    counted_from: countedFrom,
    due_on: dueOn,
    follows: before?.id ?? null,
    ...planContent(heldOn, random),
  };
}
