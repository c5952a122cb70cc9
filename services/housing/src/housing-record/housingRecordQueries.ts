import type { CalendarDate, Query } from '@hub/platform';
import { APPLICATION_COLUMNS } from '../application/applicationQueries';
import { TENANCIES_OF } from '../tenancy/tenancyQueries';

/** The tables behind one look at housing records; each is read only when something of it was asked for. */
export const HOUSING_PARTS = ['applicant', 'applications', 'tenancies'] as const;
export type HousingPart = (typeof HOUSING_PARTS)[number];

export interface ApplicantRow {
  childId: string;
  matchedOn: CalendarDate | null;
  asAt: CalendarDate;
}

/** $1 the children. The day of the last change in any table of the leaf, as it is in England. */
const APPLICANTS = `
  select applicant.child_id as "childId", matched_on as "matchedOn", (greatest(as_at,
    (select max(changed_at) from housing_application where housing_application.child_id = applicant.child_id))
    at time zone 'Europe/London')::date as "asAt"
  from applicant where applicant.child_id = any ($1::uuid[])`;

const APPLICATIONS = `select ${APPLICATION_COLUMNS} from housing_application
  where housing_application.child_id = any ($1::uuid[])
  order by housing_application.made_on desc, housing_application.id`;

/** One statement a part for all children, sent together in one round trip. */
export const RECORD_QUERIES: Readonly<Record<HousingPart, Query>> = {
  applicant: { name: 'housing-applicants', text: APPLICANTS },
  applications: { name: 'housing-applications-of', text: APPLICATIONS },
  tenancies: { name: 'housing-tenancies-of', text: TENANCIES_OF },
};
