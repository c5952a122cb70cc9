import { daysFromToday, TODAY } from '../worldChildren.mts';
import type { Row, RowsOf } from './RowsOf.mts';
import { endOf } from './socialCareRelations.mts';
import { ELSEWHERE, HOME } from './socialCareRows.mts';
import { rowId } from './rowId.mts';

const [LONG_AGO, LAST_YEAR, LAST_MONTH, SOON] = [-900, -400, -30, 60].map(daysFromToday) as [string, string, string, string]; // prettier-ignore
/** The academic year of today. */
const YEAR = Number(TODAY.slice(0, 4)) - (TODAY.slice(5) < '09-01' ? 1 : 0);
const [TEACHERS_SCHOOL, OTHER_SCHOOL] = ['999001', '999011'];
const CHANGE = { version: 2, changed_by: 'virtual-school-adviser', changed_by_role: 'VIRTUAL_SCHOOL_ADVISER', changes: [{ field: 'status', from: 'A', to: 'B' }] }; // prettier-ignore
const TARGETS = [{ text: 'Read more', progress: 'MET' }];

/** What the virtual school holds, and on whose roll the child is. */
export const virtualSchoolRows: RowsOf = (child) => {
  const { id: child_id, name, relation, dateOfBirth } = child;
  const own = (what: string): Row => ({ id: rowId(child_id, what), child_id });
  const isOut = relation === 'OUT';
  // Of a number or the reason why there is none only one can be held.
  const hasNoNumber = name === 'in scope, opened';
  const school = { school_urn: isOut ? OTHER_SCHOOL : TEACHERS_SCHOOL, school_name: 'Clifton Bridge Academy', phase: 'SECONDARY', designated_teacher: 'Peter Holroyd' }; // prettier-ignore
  const plan = { kind: 'TERMLY', academic_year: YEAR, term: 'AUTUMN', counted_from: LAST_YEAR, targets: TARGETS, premium_amount: 600, premium_use: 'Tutor', version: 2 }; // prettier-ignore
  const change = (what: string): Row[] => [{ record_id: rowId(child_id, what), child_id, ...CHANGE }];
  return {
    pupil: [{ child_id, authority: isOut ? ELSEWHERE : HOME, match_evidence: 'UPN', matched_on: LONG_AGO, taught_with_year: YEAR - 11, version: 2, as_at: TODAY }], // prettier-ignore
    pupil_birth: [{ child_id, date_of_birth: dateOfBirth }],
    unique_pupil_number: [{ child_id, number: hasNoNumber ? null : 'A123456789012', unknown_reason: hasNoNumber ? 'UN1' : null }], // prettier-ignore
    enrolment: [
      { ...own('first school'), ...school, school_urn: null, started_on: LONG_AGO, ended_on: LAST_YEAR },
      { ...own('school'), ...school, started_on: LAST_YEAR, ended_on: endOf(child) },
    ],
    enrolment_change: change('school'),
    upn_change: change('upn'),
    personal_education_plan: [
      { ...own('held plan'), ...plan, status: 'COMPLETED', due_on: LAST_MONTH, held_on: LAST_MONTH, quality: 'GREEN', childs_view_recorded: true, follows: null }, // prettier-ignore
      { ...own('plan'), ...plan, status: 'DRAFT', due_on: SOON, held_on: null, quality: null, childs_view_recorded: null, follows: rowId(child_id, 'held plan') }, // prettier-ignore
    ],
    plan_change: change('plan'),
    term_attendance: [{ ...own('attendance'), academic_year: YEAR, term: 'AUTUMN', sessions_possible: 100, sessions_authorised: 10, sessions_unauthorised: 5, hours_offered: 25, suspensions: 1, sessions_suspended: 2, permanent_exclusions: 0, version: 2 }], // prettier-ignore
    attendance_change: change('attendance'),
    special_educational_needs: [{ child_id, provision: 'EHCP', primary_need: 'SEMH', since: LONG_AGO, plan_issued_on: LAST_YEAR, plan_reviewed_on: LAST_MONTH, version: 2 }], // prettier-ignore
    sen_change: change('sen'),
    key_stage_result: [{ ...own('result'), academic_year: YEAR, stage: 'KS4', subject: 'English', result: '5', met_expected: true, version: 2 }], // prettier-ignore
    achievement: [{ ...own('achievement'), achieved_on: LAST_MONTH, title: 'Swimming badge' }],
    attainment_change: change('result'),
  };
};
