import { addDays } from '@hub/platform';
import type { HealthFacts } from './HealthFacts';

const JUST_ARRIVED = 45;

/** Of whoever has just come into care little is known yet. */
export function makeChecks({ child, lastDay, age, rates, random }: HealthFacts) {
  const draw = random('checks');
  const isNew = addDays(child.enteredCareOn, JUST_ARRIVED) > lastDay;
  const known = (share: number): boolean | null => (isNew && draw.chance(0.6) ? null : draw.chance(share));
  return {
    child_id: child.id,
    gp_registered: known(0.98),
    dentist_registered: known(Math.min(rates.teethChecked + 0.05, 1)),
    teeth_checked_on: isNew
      ? null
      : addDays(lastDay, -daysSinceCheck(draw.chance(rates.teethChecked), draw.between(0, 99))),
    immunisations_up_to_date: known(rates.immunised),
    development_up_to_date: age < 5 ? known(rates.developmentChecked) : null,
    checked_on: addDays(lastDay, -draw.between(1, isNew ? 10 : 120)),
  };
}

/** Within the year, or up to a year before that. */
const daysSinceCheck = (inYear: boolean, hundredth: number): number =>
  (inYear ? 5 : 370) + Math.floor((hundredth * 355) / 100);
