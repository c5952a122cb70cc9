import { compactNhsNumber, formatNhsNumber, isNhsNumber, type CalendarDate } from '@hub/platform';
import type { Category } from '@hub/schema';
import type { NhsNumber } from '../nhs-number/nhsNumber.type';
import { presentReferrals } from '../mental-health/presentReferrals';
import { presentPlan } from '../plan/presentPlan';
import { presentItems, presentTotals } from '../sdq/presentSdq';
import type { HealthRecord } from './healthRecord.type';
import { detailsOf, rowsOfPart, type HealthRecordRow } from './healthRecordQueries';
import { makeHealthStatus } from './makeHealthStatus';

/** What the caller may see of the child, and the day on which they look. */
export interface Look {
  mayRead(category: Category): boolean;
  today: CalendarDate;
}

/**
 * All rows of one child as its health record; a part that the caller may not read is null. Each part is made when it is
 * read: most queries ask for one or two.
 */
export function makeHealthRecord(childId: string, rows: readonly HealthRecordRow[], look: Look): HealthRecord {
  const { today, mayRead } = look;
  const within = <Part>(category: Category, make: () => Part): Part | null => (mayRead(category) ? make() : null);
  return {
    childId,
    get status() {
      return within('health.status', () => makeHealthStatus(childId, rows, today));
    },
    get nhsNumber() {
      return makeNhsNumber(childId, rows);
    },
    get plan() {
      return within('health.plan', () => presentPlan(childId, detailsOf(rows, 'health_plan')[0]));
    },
    get clinical() {
      return within('health.clinical', () => makeClinical(childId, rows));
    },
    get familyHistory() {
      const entries = () => latestFirst(detailsOf(rows, 'family_history'), 'recordedOn');
      return within('health.familyHistory', () => ({ childId, entries: entries() }));
    },
    get sdqTotal() {
      return within('health.sdqTotal', () => presentTotals(childId, detailsOf(rows, 'sdq_score')));
    },
    get sdqItems() {
      return within('health.sdqItems', () => presentItems(childId, detailsOf(rows, 'sdq_answers')));
    },
    get mentalReferred() {
      const referrals = () => detailsOf(rows, 'mental_health_referral');
      return within('health.mentalReferred', () => presentReferrals(childId, referrals(), today));
    },
    get mental() {
      const notes = () => latestFirst(detailsOf(rows, 'mental_health_note'), 'notedOn');
      return within('health.mental', () => ({ childId, notes: notes() }));
    },
  };
}

const makeClinical = (childId: string, rows: readonly HealthRecordRow[]) => ({
  childId,
  findings: latestFirst(detailsOf(rows, 'assessment_finding'), 'foundOn'),
  immunisations: latestFirst(detailsOf(rows, 'immunisation'), 'dueOn').reverse(),
  substanceMisuse: latestFirst(detailsOf(rows, 'substance_misuse'), 'identifiedOn'),
});

const latestFirst = <Key extends string, Row extends Record<Key, string>>(rows: Row[], day: Key): Row[] =>
  rows.sort((one, other) => (one[day] < other[day] ? 1 : one[day] > other[day] ? -1 : 0));

function makeNhsNumber(childId: string, rows: readonly HealthRecordRow[]): NhsNumber | null {
  const [held] = rowsOfPart(rows, 'NHS_NUMBER');
  if (!held) return null;
  const number = compactNhsNumber(held.nhsNumber);
  return { childId, number, formatted: formatNhsNumber(number), passesCheck: isNhsNumber(number) };
}
