import type { SyntheticChild } from '@hub/platform';
import { healthFactsOf } from './HealthFacts';
import { makeChecks } from './makeChecks';
import { makeFamilyHistory } from './makeFamilyHistory';
import { makeFindings } from './makeFindings';
import { makeImmunisations } from './makeImmunisations';
import { makeMentalHealth } from './makeMentalHealth';
import { makePlan } from './makePlan';
import { makeSdqs } from './makeSdqs';
import { makeSubstanceMisuse } from './makeSubstanceMisuse';

/** Everything but assessments that health holds of one made-up child, by table. */
export function makeParts(child: SyntheticChild, today: string) {
  const facts = healthFactsOf(child, today);
  const checks = makeChecks(facts);
  return {
    health_checks: [checks],
    health_plan: makePlan(facts),
    assessment_finding: makeFindings(facts),
    immunisation: makeImmunisations(facts, checks.immunisations_up_to_date ?? true),
    substance_misuse: makeSubstanceMisuse(facts),
    family_history: makeFamilyHistory(facts),
    ...makeSdqs(facts),
    ...makeMentalHealth(facts),
  };
}
