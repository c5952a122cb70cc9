import type { CalendarDate } from '@hub/platform';
import { isStale } from './isStale';
import type { Offer } from './offer.type';
import type { OfferRecord } from './OfferRecord';

/** An offer as callers see it, as it stood on this day. */
export function presentOffer(record: OfferRecord, day: CalendarDate): Offer {
  const { eligibility: description, minimumAge, maximumAge, ...rest } = record;
  return { ...rest, day, eligibility: { description, minimumAge, maximumAge }, stale: isStale(record, day) };
}
