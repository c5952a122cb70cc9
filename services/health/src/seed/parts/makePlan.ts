import { addDays, type Random } from '@hub/platform';
import type { HealthFacts } from './HealthFacts';

const ALLERGIES = [
  ['Penicillin', 'Rash. Tell every prescriber.'],
  ['Peanuts', 'Swelling of the face. Adrenaline pen in the school office and at home; call 999.'],
  ['Egg', 'Vomiting. Avoid.'],
  ['Grass pollen', 'Sneezing and itching from May to July.'],
  ['Plasters', 'Redness. Use hypoallergenic ones.'],
] as const;
const MEDICINES = [
  ['Salbutamol inhaler', 'Two puffs when wheezing, up to four times a day'],
  ['Methylphenidate', '18 mg every morning with food'],
  ['Melatonin', '2 mg half an hour before bed'],
  ['Cetirizine', '10 mg once a day in summer'],
  ['Emollient cream', 'Twice a day on dry skin'],
] as const;
const APPOINTMENTS = ['Dentist', 'Optician', 'Paediatric clinic', 'Speech and language therapist', 'Health visitor'] as const; // prettier-ignore
const SAFETY_PLAN =
  'When it gets too much: go to the quiet room, message the trusted adult on the list, use the sensory box. If there is talk of self-harm, stay together and call the crisis line.';

/** For whoever had an assessment: it is what the plan is made from. */
export function makePlan({ child, age, lastDay, random }: HealthFacts) {
  const seen = child.assessments.filter(({ completedOn }) => completedOn !== null).at(-1);
  if (!seen) return [];
  const draw = random('plan');
  return [
    {
      child_id: child.id,
      allergies: draw.chance(0.13) ? [allergy(draw)] : [],
      medication: draw.chance(0.18) ? [medicine(draw, lastDay)] : [],
      appointments: child.endedCareOn === null && draw.chance(0.4) ? [appointment(draw, lastDay)] : [],
      safety_plan: age >= 11 && draw.chance(0.1) ? SAFETY_PLAN : null,
      passport_issued_on: passport(draw, age, seen.completedOn!),
      version: 1,
      changed_by: 'seed',
      changed_by_role: 'LOOKED_AFTER_NURSE',
      changed_at: new Date(),
    },
  ];
}

function allergy(draw: Random) {
  const [substance, reaction] = draw.pick(ALLERGIES);
  return { substance, reaction };
}

function medicine(draw: Random, lastDay: string) {
  const [name, dose] = draw.pick(MEDICINES);
  return { name, dose, reviewOn: addDays(lastDay, draw.between(20, 200)) };
}

const appointment = (draw: Random, lastDay: string) => ({
  on: addDays(lastDay, draw.between(2, 70)),
  with: draw.pick(APPOINTMENTS),
  note: null,
});

/** Given to young people who prepare to leave care. */
function passport(draw: Random, age: number, assessedOn: string): string | null {
  if (age < 16) return null;
  return draw.chance(age >= 18 ? 0.75 : 0.3) ? assessedOn : null;
}
