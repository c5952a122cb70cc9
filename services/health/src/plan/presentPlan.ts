import type { HealthPlan } from './healthPlan.type';

const EMPTY = { allergies: [], medication: [], appointments: [], safetyPlan: null, passportIssuedOn: null, version: 0 };

/** The plan with the child's id on everything in it; without a row, one that is empty. */
export function presentPlan(childId: string, plan: Omit<HealthPlan, 'childId'> | undefined): HealthPlan {
  const { allergies, medication, appointments, ...rest } = plan ?? EMPTY;
  const ofChild = <Item extends object>(items: readonly Item[]) => items.map((item) => ({ ...item, childId }));
  return {
    ...rest,
    childId,
    allergies: ofChild(allergies),
    medication: ofChild(medication),
    appointments: ofChild(appointments).sort((one, other) => (one.on < other.on ? -1 : 1)),
  };
}
