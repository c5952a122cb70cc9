import type { CalendarDate } from '@hub/platform';
import type { Band } from '../band/Band';

/** One way to pay, as Open Referral UK's `cost_option` has it. */
export interface CostOptionRecord {
  option: string;
  /** Pence; null when it varies. */
  amount: number | null;
  amountDescription: string | null;
}

/** One published offer as read from the database. */
export interface OfferRecord {
  id: string;
  /** The council that published it. */
  councilCode: string;
  name: string;
  description: string;
  eligibility: string;
  minimumAge: number | null;
  maximumAge: number | null;
  costOptions: CostOptionRecord[];
  promisedBand: Band | null;
  url: string | null;
  source: string | null;
  publishedOn: CalendarDate;
  /** The first day on which it no longer stood. */
  withdrawnOn: CalendarDate | null;
  version: number;
  /** The last assurance up to the day that was asked about. */
  assuredOn: CalendarDate | null;
  assuredBy: string | null;
}
