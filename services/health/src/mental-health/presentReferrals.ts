import { dayNumberOf, type CalendarDate } from '@hub/platform';
import type { MentalHealthReferral, MentalHealthReferred } from './mentalHealthReferral.type';

const OPEN = ['REFERRED', 'ACCEPTED'];

/** The referrals of one child as callers see them on this day. */
export function presentReferrals(
  childId: string,
  rows: readonly MentalHealthReferral[],
  today: CalendarDate,
): MentalHealthReferred {
  const referrals = rows.toSorted((one, other) => (one.referredOn < other.referredOn ? 1 : -1));
  const open = referrals.filter(({ status }) => OPEN.includes(status));
  const waiting = open.filter(({ firstContactOn }) => firstContactOn === null);
  const longest = waiting.at(-1)?.referredOn;
  return {
    childId,
    referred: open.length > 0,
    waiting: waiting.length > 0,
    weeksWaiting: longest ? Math.floor((dayNumberOf(today) - dayNumberOf(longest)) / 7) : null,
    referrals,
  };
}
