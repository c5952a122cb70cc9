import type { CalendarDate } from '@hub/platform';
import type { Author } from '../../writing/authorOf';
import type { ReferralStatus } from '../ReferralStatus';

/** A referral as it is held while it is changed. */
export interface ReferralRecord extends Author {
  id: string;
  referredOn: CalendarDate;
  acceptedOn: CalendarDate | null;
  firstContactOn: CalendarDate | null;
  status: ReferralStatus;
  version: number;
  changedAt: Date;
}
