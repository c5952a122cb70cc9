import type { CalendarDate } from '@hub/platform';
import type { ApplicationRecord } from '../application/ApplicationRecord';
import { presentApplication } from '../application/presentApplication';
import { presentTenancy } from '../tenancy/presentTenancy';
import type { TenancyRecord } from '../tenancy/TenancyRecord';
import type { HousingApplications } from './housingApplications.type';
import type { HousingRecord } from './housingRecord.type';
import type { ApplicantRow } from './housingRecordQueries';
import type { HousingTenancies } from './housingTenancies.type';

/** The rows of one child, the latest first. */
export interface HousingRows {
  applicant: ApplicantRow | undefined;
  applications: readonly ApplicationRecord[];
  tenancies: readonly TenancyRecord[];
}

export interface MayRead {
  application: boolean;
  tenancy: boolean;
}

/** All rows of one child as its housing record. What the caller may not read is null, not empty. */
export const makeHousingRecord = (
  childId: string,
  rows: HousingRows,
  { mayRead, today }: { mayRead: MayRead; today: CalendarDate },
): HousingRecord => ({
  childId,
  application: mayRead.application ? makeApplications(childId, rows, today) : null,
  tenancy: mayRead.tenancy ? makeTenancies(childId, rows, today) : null,
});

function makeApplications(childId: string, rows: HousingRows, today: CalendarDate): HousingApplications {
  const all = rows.applications.map((record) => presentApplication(record, today));
  return {
    childId,
    recordStatus: recordStatusOf(rows.applicant),
    asAt: rows.applicant?.asAt ?? null,
    current: all.find(({ status }) => status === 'OPEN') ?? null,
    all,
    dutiesOwed: all.flatMap(({ dutiesOwed }) => dutiesOwed),
  };
}

function recordStatusOf(applicant: ApplicantRow | undefined): HousingApplications['recordStatus'] {
  if (!applicant) return 'NONE_HELD';
  return applicant.matchedOn === null ? 'UNMATCHED' : 'HELD';
}

function makeTenancies(childId: string, rows: HousingRows, today: CalendarDate): HousingTenancies {
  const all = rows.tenancies.map((record) => presentTenancy(record, today));
  return { childId, current: all.find(({ current }) => current) ?? null, all };
}
