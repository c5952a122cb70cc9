import type { ApplicationStatus } from '../application/ApplicationStatus';
import type { AppliedAs } from '../application/AppliedAs';
import type { Band } from '../band/Band';
import type { DutyEndReason } from '../duty/DutyEndReason';
import type { DutyKind } from '../duty/DutyKind';
import type { TenancyKind } from '../tenancy/TenancyKind';

/** Rows as the tables hold them. */
export interface ApplicationRow {
  id: string;
  child_id: string;
  council_code: string;
  reference: string;
  applied_as: AppliedAs;
  made_on: string;
  status: ApplicationStatus;
  closed_on: string | null;
  band: Band | null;
  band_since: string | null;
}

export interface BandRow {
  application_id: string;
  version: number;
  child_id: string;
  band: Band;
  since: string;
  reason: string;
}

export interface DutyRow {
  id: string;
  application_id: string;
  child_id: string;
  kind: DutyKind;
  owed_by: string;
  started_on: string;
  ended_on: string | null;
  end_reason: DutyEndReason | null;
}

export interface TenancyRow {
  id: string;
  child_id: string;
  council_code: string;
  kind: TenancyKind;
  provider: string;
  address: string;
  postcode: string;
  started_on: string;
}

/** Everything that housing holds of one young person. */
export interface HousingRows {
  application: ApplicationRow;
  bands: BandRow[];
  duties: DutyRow[];
  tenancy: TenancyRow | null;
}
