import { addDays, stableId } from '@hub/platform';
import type { HealthFacts } from './HealthFacts';

const CONDITIONS = ['Asthma', 'Depression', 'Epilepsy', 'Type 2 diabetes', 'Migraine', 'High blood pressure', 'Dyslexia'] as const; // prettier-ignore
const RELATIONS = [['MOTHER', 55], ['FATHER', 20], ['SIBLING', 15], ['GRANDPARENT', 10]] as const; // prettier-ignore

/** Known of two in five: often nobody could be asked. */
export function makeFamilyHistory({ child, random }: HealthFacts) {
  const draw = random('family history');
  if (!draw.chance(0.4)) return [];
  const first = draw.between(0, CONDITIONS.length - 1);
  return Array.from({ length: draw.between(1, 2) }, (_, number) => ({
    id: stableId(`${child.id} family history ${number}`),
    child_id: child.id,
    relation: draw.weighted(RELATIONS),
    condition: CONDITIONS[(first + number) % CONDITIONS.length]!,
    recorded_on: addDays(child.enteredCareOn, 20),
  }));
}
