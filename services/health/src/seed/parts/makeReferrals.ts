import { addDays, createRandom, stableId, type SyntheticChild } from '@hub/platform';
import type { ReferralStatus } from '../../mental-health/ReferralStatus';
import { serviceOf, type HealthService } from '../HealthService';

/** A referral, and the service that it went to. */
export interface SeededReferral {
  service: HealthService;
  id: string;
  childId: string;
  referredOn: string;
  status: ReferralStatus;
  acceptedOn: string | null;
  firstContactOn: string | null;
  closedOn: string | null;
}

const NAME = 'Child and adolescent mental health service';

/** Who is with a mental health service was accepted by it; a few more wait for its decision. */
export function referralsOf(child: SyntheticChild): SeededReferral[] {
  const accepted = child.relationships.filter(({ kind }) => kind === 'acceptedReferrals');
  const periods = Map.groupBy(accepted, ({ startedOn, endedOn }) => `${startedOn} ${endedOn ?? ''}`);
  const found = [...periods.values()].map((group) => acceptedReferral(child, group));
  const draw = createRandom(`${child.id} referral`);
  const isWaiting = found.length === 0 && child.endedCareOn === null && draw.chance(0.05);
  return isWaiting ? [waitingReferral(child, draw.between(0, 3))] : found;
}

type Relationships = SyntheticChild['relationships'];

function acceptedReferral(child: SyntheticChild, group: Relationships): SeededReferral {
  const { startedOn, endedOn } = group[0]!;
  const draw = createRandom(`${child.id} accepted ${startedOn}`);
  return {
    service: serviceOf(NAME, group.map(({ subject }) => subject)),
    id: stableId(`${child.id} referral ${startedOn}`),
    childId: child.id,
    referredOn: addDays(startedOn, -draw.between(7, 90)),
    status: endedOn ? 'CLOSED' : 'ACCEPTED',
    acceptedOn: startedOn,
    firstContactOn: draw.chance(0.7) ? startedOn : null,
    closedOn: endedOn,
  }; // prettier-ignore
}

function waitingReferral(child: SyntheticChild, daysAfterEntry: number): SeededReferral {
  const isAtHome = child.relationships.some(({ subject }) => subject === 'nurse');
  return {
    service: serviceOf(NAME, [isAtHome ? 'camhs' : `${child.authorityCode}-camhs-0`]),
    id: stableId(`${child.id} referral`),
    childId: child.id,
    referredOn: addDays(child.enteredCareOn, daysAfterEntry),
    status: 'REFERRED',
    acceptedOn: null,
    firstContactOn: null,
    closedOn: null,
  };
}
