import { insertByStatement } from '@hub/platform';
import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { ApplicationRow, DutyRow, TenancyRow } from '../seed/HousingRows';
import * as statements from '../seed/seedStatements';

type Duty = Partial<DutyRow>;
type Parts = Partial<ApplicationRow> & {
  dateOfBirth?: string;
  duties?: Duty[];
  tenancy?: Partial<TenancyRow>;
  restricted?: boolean;
};

export const HARROGATE = 'E07000165';
export const SCARBOROUGH = 'E07000168';
export const NORTH_YORKSHIRE = 'E06000065';
export const YORK = 'E06000014';
export const ALDERBECK = 'X07000001';
export const BRACKENTHORPE = 'X07000002';

/** A care leaver in Alderbeck's silver band, to whom its prevention duty is owed, unless a test says otherwise. */
export function makeApplicant(changes: Parts = {}) {
  const { dateOfBirth = '2005-05-05', duties = [{}], tenancy, restricted = false, ...rest } = changes;
  const application: ApplicationRow = {
    id: randomUUID(),
    child_id: randomUUID(),
    council_code: ALDERBECK,
    reference: '001/2026/1234',
    applied_as: 'CARE_LEAVER',
    made_on: '2026-06-01',
    status: 'OPEN',
    closed_on: null,
    band: 'SILVER',
    band_since: rest.made_on ?? '2026-06-01',
    ...rest,
  };
  const { id, child_id, council_code, made_on } = application;
  return {
    childId: child_id,
    application,
    dateOfBirth,
    restricted,
    duties: duties.map((duty): DutyRow => ({
      id: randomUUID(),
      application_id: id,
      child_id,
      kind: 'PREVENTION',
      owed_by: council_code,
      started_on: made_on,
      ended_on: null,
      end_reason: null,
      ...duty,
    })),
    tenancy: tenancy && makeTenancy({ child_id, council_code, ...tenancy }),
  };
}
export type Applicant = ReturnType<typeof makeApplicant>;

const makeTenancy = (changes: Partial<TenancyRow> & Pick<TenancyRow, 'child_id' | 'council_code'>): TenancyRow => ({
  id: randomUUID(),
  kind: 'PATHWAY_SEMI_INDEPENDENT',
  provider: 'Example Homes',
  address: '1 Sample Road',
  postcode: 'YO90 1AB',
  started_on: '2026-07-01',
  ...changes,
});

/** Puts them into the tables, as the loader. */
export async function insertApplicants(client: ClientBase, applicants: readonly Applicant[]): Promise<void> {
  const insert = (statement: string, rows: readonly object[]) => insertByStatement(client, statement, rows);
  await insert(statements.INSERT_APPLICANTS, applicants.map(({ childId }) => ({ child_id: childId, matched_on: '2026-06-01' }))); // prettier-ignore
  await insert(statements.INSERT_BIRTHS, applicants.map(({ childId, dateOfBirth }) => ({ child_id: childId, date_of_birth: dateOfBirth }))); // prettier-ignore
  await insert(statements.INSERT_RESTRICTED, applicants.filter(({ restricted }) => restricted).map(({ childId }) => ({ child_id: childId }))); // prettier-ignore
  await insert(statements.INSERT_APPLICATIONS, applicants.map(({ application }) => application)); // prettier-ignore
  await insert(statements.INSERT_BANDS, applicants.filter(({ application }) => application.band).map(({ application }) => ({ application_id: application.id, version: 1, child_id: application.child_id, band: application.band, since: application.band_since, reason: 'Assessed.' }))); // prettier-ignore
  await insert(statements.INSERT_DUTIES, applicants.flatMap(({ duties }) => duties)); // prettier-ignore
  await insert(statements.INSERT_TENANCIES, applicants.flatMap(({ tenancy }) => tenancy ?? [])); // prettier-ignore
}
