import { compactNhsNumber, formatNhsNumber, isNhsNumber, type CalendarDate } from '@hub/platform';
import type { Category } from '@hub/schema';
import type { NhsNumber } from '../nhs-number/nhsNumber.type';
import { presentReferrals } from '../mental-health/presentReferrals';
import { presentPlan } from '../plan/presentPlan';
import { presentItems, presentTotals } from '../sdq/presentSdq';
import type { DetailTable } from './detailTables';
import type { HealthRecord } from './healthRecord.type';
import { detailsOf, rowsOfPart, type HealthRecordRow } from './healthRecordQueries';
import { HealthStatusOfRows } from './HealthStatusOfRows';

/** What the caller may see of the child, and the day on which they look. */
export interface Look {
  mayRead(category: Category): boolean;
  today: CalendarDate;
}

/**
 * All rows of one child as its health record; a part that the caller may not read is null. Each part is made when it is
 * read: most queries ask for one or two. A class, since an object written with nine getters takes longer than they do.
 */
export class HealthRecordOfRows implements HealthRecord {
  constructor(
    readonly childId: string,
    private readonly rows: readonly HealthRecordRow[],
    private readonly look: Look,
  ) {}

  get status() {
    return this.within('health.status', () => new HealthStatusOfRows(this.childId, this.rows, this.look.today));
  }

  get nhsNumber() {
    return makeNhsNumber(this.childId, this.rows);
  }

  get plan() {
    return this.within('health.plan', () => presentPlan(this.childId, this.details('health_plan')[0]));
  }

  get clinical() {
    return this.within('health.clinical', () => makeClinical(this.childId, this.rows));
  }

  get familyHistory() {
    const entries = () => latestFirst(this.details('family_history'), 'recordedOn');
    return this.within('health.familyHistory', () => ({ childId: this.childId, entries: entries() }));
  }

  get sdqTotal() {
    return this.within('health.sdqTotal', () => presentTotals(this.childId, this.details('sdq_score')));
  }

  get sdqItems() {
    return this.within('health.sdqItems', () => presentItems(this.childId, this.details('sdq_answers')));
  }

  get mentalReferred() {
    const referrals = () => this.details('mental_health_referral');
    return this.within('health.mentalReferred', () => presentReferrals(this.childId, referrals(), this.look.today));
  }

  get mental() {
    const notes = () => latestFirst(this.details('mental_health_note'), 'notedOn');
    return this.within('health.mental', () => ({ childId: this.childId, notes: notes() }));
  }

  private within<Part>(category: Category, make: () => Part): Part | null {
    return this.look.mayRead(category) ? make() : null;
  }

  private details<Table extends DetailTable>(table: Table) {
    return detailsOf(this.rows, table);
  }
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
