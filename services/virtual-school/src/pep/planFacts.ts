import type { CalendarDate, RunQuery } from '@hub/platform';
import { createTermCalendar, type TermCalendar } from '../academic-year/TermCalendar';
import type { TermDates } from '../academic-year/TermDates';
import { DEFAULT_SETTING, type PlanSetting } from './dueDates';

/** What is known of the child, and of the authority's way of counting, besides the plans. */
export interface PlanFacts {
  dateOfBirth: CalendarDate | null;
  /** Whether another plan waits for its meeting: then no second one is made. */
  draftIsOpen: boolean;
  setting: PlanSetting;
  calendar: TermCalendar;
}

interface Row {
  dateOfBirth: CalendarDate | null;
  draftIsOpen: boolean;
  setting: PlanSetting | null;
  terms: TermDates[];
}

/** $1 the child, $2 the plan that does not count. A statement of its own after the lock, so that it sees what was saved. */
const FACTS = `
  with authority as (select authority from pupil where child_id = $1)
  select (select date_of_birth from pupil_birth where child_id = $1) as "dateOfBirth",
    exists (select from personal_education_plan where child_id = $1 and status = 'DRAFT' and id <> $2) as "draftIsOpen",
    (select json_build_object('initialPlanDays', initial_plan_days, 'countedIn', counted_in) from plan_setting
      where authority = (select authority from authority)) as setting,
    (select coalesce(json_agg(json_build_object('academicYear', academic_year, 'term', term, 'startsOn', starts_on,
        'endsOn', ends_on, 'halfTermFrom', half_term_from, 'halfTermTo', half_term_to, 'source', source)), '[]')
      from school_term where authority = (select authority from authority)) as terms`;

export async function readPlanFacts(run: RunQuery, childId: string, exceptPlanId: string): Promise<PlanFacts> {
  const [row] = await run<Row>({ name: 'education-plan-facts', text: FACTS, values: [childId, exceptPlanId] });
  const { terms, setting, ...facts } = row!;
  return { ...facts, setting: setting ?? DEFAULT_SETTING, calendar: createTermCalendar(terms) };
}
