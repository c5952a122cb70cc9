import { ageOn, createRandom, type Random, type SyntheticChild } from '@hub/platform';
import { healthRates, type HealthRates } from './healthRates';

/** What the parts of one child's record are drawn from; each part has numbers of its own, so that one more changes no other. */
export interface HealthFacts {
  child: SyntheticChild;
  today: string;
  /** The last day that the record tells of. */
  lastDay: string;
  /** In whole years on that day. */
  age: number;
  rates: HealthRates;
  random(part: string): Random;
}

export function healthFactsOf(child: SyntheticChild, today: string): HealthFacts {
  const lastDay = child.leaver || child.endedCareOn === null ? today : child.endedCareOn;
  return {
    child,
    today,
    lastDay,
    age: ageOn(child.dateOfBirth, lastDay),
    rates: healthRates(child.authorityCode),
    random: (part) => createRandom(`${child.id} ${part}`),
  };
}
