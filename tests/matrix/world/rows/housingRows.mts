import { daysFromToday, TODAY } from '../worldChildren.mts';
import type { Row, RowsOf } from './RowsOf.mts';
import { endOf } from './socialCareRelations.mts';
import { rowId } from './rowId.mts';

const [LONG_AGO, LAST_YEAR, LAST_MONTH] = [-900, -400, -30].map(daysFromToday) as [string, string, string];
const [OFFICERS_COUNCIL, OTHER_COUNCIL] = ['E06000065', 'E06000014'];
const CHANGE = { version: 2, changed_by: 'housing-officer', changed_by_role: 'HOUSING_OFFICER', changes: [{ field: 'band', from: 'SILVER', to: 'GOLD' }] }; // prettier-ignore

/** Of the first child another council keeps records too, which its own officers change. */
export const [APPLICATION_ELSEWHERE, TENANCY_ELSEWHERE, OFFER_ELSEWHERE] = ['application', 'tenancy', 'offer'].map((what) => rowId('elsewhere', what)) as [string, string, string]; // prettier-ignore

/** What housing holds, and which council owes the duty. */
export const housingRows: RowsOf = (child) => {
  const { id: child_id, relation, dateOfBirth } = child;
  const own = (what: string): Row => ({ id: rowId(child_id, what), child_id });
  const council_code = relation === 'OUT' ? OTHER_COUNCIL : OFFICERS_COUNCIL;
  const ended_on = endOf(child);
  const isFirst = child.name === 'in scope';
  const application_id = rowId(child_id, 'application');
  return {
    applicant: [{ child_id, match_evidence: 'NOTIFICATION', matched_on: LONG_AGO, as_at: TODAY }],
    applicant_birth: [{ child_id, date_of_birth: dateOfBirth }],
    housing_application: [
      { ...own('application'), council_code, reference: 'A/1', applied_as: 'CARE_LEAVER', made_on: LAST_YEAR, status: 'OPEN', closed_on: null, band: 'GOLD', band_since: LAST_YEAR, version: 2 }, // prettier-ignore
      { ...own('old application'), council_code, reference: 'A/0', applied_as: 'CARE_LEAVER', made_on: LONG_AGO, status: 'HOUSED', closed_on: LAST_YEAR, band: 'GOLD', band_since: LONG_AGO, version: 1 }, // prettier-ignore
      ...(isFirst ? [{ id: APPLICATION_ELSEWHERE, child_id, council_code: OTHER_COUNCIL, reference: 'B/1', applied_as: 'CARE_LEAVER', made_on: LAST_YEAR, status: 'OPEN', closed_on: null, band: 'GOLD', band_since: LAST_YEAR, version: 1 }] : []), // prettier-ignore
    ],
    band_period: [{ application_id, version: 2, child_id, band: 'GOLD', since: LAST_YEAR, reason: 'Assessed' }],
    housing_duty: [
      { ...own('duty'), application_id, kind: 'MAIN', owed_by: council_code, started_on: LAST_YEAR, ended_on, end_reason: ended_on && 'ACCOMMODATED' }, // prettier-ignore
      { ...own('old duty'), application_id, kind: 'RELIEF', owed_by: council_code, started_on: LAST_YEAR, ended_on: LAST_MONTH, end_reason: 'FIFTY_SIX_DAYS' }, // prettier-ignore
      ...(isFirst ? [{ ...own('duty elsewhere'), application_id: APPLICATION_ELSEWHERE, kind: 'MAIN', owed_by: OTHER_COUNCIL, started_on: LAST_YEAR, ended_on: null, end_reason: null }] : []), // prettier-ignore
    ],
    application_change: [{ application_id, child_id, ...CHANGE }],
    housing_tenancy: [
      { ...own('tenancy'), council_code, kind: 'COUNCIL_TENANCY', provider: 'The council', address: '1 Madeup Street', postcode: 'YO90 1AB', started_on: LAST_YEAR, ended_on: null, version: 2 }, // prettier-ignore
      { ...own('old tenancy'), council_code, kind: 'COUNCIL_TENANCY', provider: 'The council', address: '2 Madeup Street', postcode: 'YO90 1AB', started_on: LONG_AGO, ended_on: LAST_YEAR, version: 1 }, // prettier-ignore
      ...(isFirst ? [{ id: TENANCY_ELSEWHERE, child_id, council_code: OTHER_COUNCIL, kind: 'COUNCIL_TENANCY', provider: 'The council', address: '3 Madeup Street', postcode: 'YO90 1AB', started_on: LONG_AGO, ended_on: LAST_YEAR, version: 1 }] : []), // prettier-ignore
    ],
    tenancy_change: [{ tenancy_id: rowId(child_id, 'tenancy'), child_id, ...CHANGE, changes: [{ field: 'endedOn', from: null, to: null }] }], // prettier-ignore
  };
};
