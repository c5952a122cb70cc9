import { addMonths, type CalendarDate, type Query } from '@hub/platform';
import { FINAL_STATUSES } from '../assessment/AssessmentStatus';
import type { HealthMatch } from './healthMatch.input';

/** $1 kind, $6 today, $7 final statuses. */
const OF_KIND = `from health_assessment where child_id = child.id and ($1::text is null or kind = $1)`;
const IS_OVERDUE = `due_on < $6::date and status <> all ($7::text[])`;

/**
 * The children whom the caller reaches in anything, and of whom all that is asked holds. What is null is not asked. Each
 * condition looks for a row, so a child whose rows the caller may not read matches no condition about them, not even a
 * negative one. Row-level security decides which rows these are; nothing is joined (see `healthRecordsQuery`).
 */
const MATCH = `
  select child.id from unnest(agreement.readable('structure')) as child (id)
  where ($2::boolean is null or (exists (select ${OF_KIND}) and exists (select ${OF_KIND} and ${IS_OVERDUE}) = $2))
    and ($3::text is null or exists (select ${OF_KIND} and status = $3))
    and ($4::date is null or exists (select ${OF_KIND} and due_on < $4 and status <> all ($7::text[])))
    and ($1::text is null or exists (select ${OF_KIND}))
    and (($5::boolean is null and $8::boolean is null and $9::boolean is null) or exists (
      select from health_checks where child_id = child.id
        and ($5::boolean is null or immunisations_up_to_date = $5)
        and ($8::boolean is null or dentist_registered = $8)
        and ($9::boolean is null or (teeth_checked_on is not null and teeth_checked_on > $10::date) = $9)))
    and ($11::text is null or $11 = (
      select case when total <= 13 then 'NORMAL' when total <= 16 then 'BORDERLINE' else 'CAUSE_FOR_CONCERN' end
      from sdq_score where child_id = child.id and completed_by = 'CARER' order by completed_on desc limit 1))
    and ($12::text is null or exists (select from mental_health_referral where child_id = child.id and status = $12))
    and ($13::boolean is null or exists (
      select from health_plan where child_id = child.id and (passport_issued_on is not null) = $13))`;

export function matchQuery(where: HealthMatch, today: CalendarDate): Query {
  const { assessmentKind, assessmentOverdue, assessmentStatus, dueBefore, immunisationsUpToDate } = where;
  const { dentistRegistered, teethCheckedInYear, sdqBand, referralStatus, passportIssued } = where;
  const values = [
    assessmentKind, assessmentOverdue, assessmentStatus, dueBefore, immunisationsUpToDate, today, FINAL_STATUSES,
    dentistRegistered, teethCheckedInYear, addMonths(today, -12), sdqBand, referralStatus, passportIssued,
  ].map((value) => value ?? null); // prettier-ignore
  return { name: 'health-match', text: MATCH, values };
}
