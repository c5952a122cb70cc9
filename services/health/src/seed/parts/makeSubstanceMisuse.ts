import { addDays, stableId } from '@hub/platform';
import type { HealthFacts } from './HealthFacts';

const SUBSTANCES = [['Cannabis', 60], ['Alcohol', 25], ['Nitrous oxide', 8], ['Ketamine', 7]] as const; // prettier-ignore
/** Hardly anybody younger is identified; who is older makes up for them in the share of all. */
const FROM_AGE = 12;
const OF_ALL_AGES = 2.2;

/** Of those identified 41% received help and 44% refused what they were offered (DfE, England, 2025). */
export function makeSubstanceMisuse({ child, age, lastDay, rates, random }: HealthFacts) {
  const draw = random('substance misuse');
  if (age < FROM_AGE || !draw.chance(rates.substanceMisuse * OF_ALL_AGES)) return [];
  const identifiedOn = addDays(lastDay, -draw.between(60, 300));
  const course = draw.weighted([['RECEIVED', 41], ['REFUSED', 44], ['NOT_OFFERED', 15]] as const); // prettier-ignore
  return [
    {
      id: stableId(`${child.id} substance misuse`),
      child_id: child.id,
      identified_on: identifiedOn,
      substance: draw.weighted(SUBSTANCES),
      offered_on: course === 'NOT_OFFERED' ? null : addDays(identifiedOn, 14),
      received_from: course === 'RECEIVED' ? addDays(identifiedOn, 40) : null,
    },
  ];
}
