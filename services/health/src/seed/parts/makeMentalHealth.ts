import { addDays, stableId } from '@hub/platform';
import type { HealthFacts } from './HealthFacts';
import { referralsOf, type SeededReferral } from './makeReferrals';

const FORMULATIONS = [
  'Low mood after several moves; hopes that this home will last.',
  'Anxiety that shows as anger at school; feels safe with the present carers.',
  'Trauma-related nightmares; finds comfort in music.',
] as const;
const INTERVENTIONS = [
  'Weekly trauma-focused cognitive behavioural therapy, twelve sessions.',
  'Dyadic developmental psychotherapy with the carers, every fortnight.',
  'Consultation to school and carers; art therapy every week.',
] as const;

/** Referrals, and what the service that accepted recorded since. */
export function makeMentalHealth(facts: HealthFacts) {
  const referrals = referralsOf(facts.child);
  return {
    mental_health_referral: referrals.map(rowOf),
    mental_health_note: referrals
      .filter(({ firstContactOn }) => firstContactOn !== null)
      .flatMap((referral) => notesOf(facts, referral)),
  };
}

const rowOf = ({ service, id, childId, referredOn, status, ...days }: SeededReferral) => ({
  id,
  child_id: childId,
  reference: `MH-${id.slice(0, 8)}-${id.slice(-6)}`.toUpperCase(),
  service_id: service.id,
  service_name: service.name,
  referred_on: referredOn,
  status,
  accepted_on: days.acceptedOn,
  first_contact_on: days.firstContactOn,
  closed_on: days.closedOn,
  version: 1,
  changed_at: new Date(),
});

function notesOf({ child, today, random }: HealthFacts, { id, firstContactOn }: SeededReferral) {
  const draw = random(`notes ${id}`);
  const note = (kind: string, content: string, daysLater: number) => ({
    id: stableId(`${id} ${kind}`),
    child_id: child.id,
    referral_id: id,
    noted_on: addDays(firstContactOn!, daysLater) < today ? addDays(firstContactOn!, daysLater) : today,
    kind,
    content,
  });
  return [
    note('FORMULATION', draw.pick(FORMULATIONS), 0),
    note('INTERVENTION', draw.pick(INTERVENTIONS), draw.between(7, 40)),
  ];
}
