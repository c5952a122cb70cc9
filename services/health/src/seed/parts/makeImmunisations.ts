import { addDays, stableId } from '@hub/platform';
import type { HealthFacts } from './HealthFacts';

/** The NHS routine schedule, abridged: vaccine, dose, days after birth. */
const SCHEDULE = [
  ['6-in-1', 1, 56], ['Rotavirus', 1, 56], ['MenB', 1, 56], ['6-in-1', 2, 84], ['6-in-1', 3, 112],
  ['MMR', 1, 365], ['Hib and MenC', 1, 365], ['MMR', 2, 1220], ['4-in-1 pre-school booster', 1, 1220],
  ['HPV', 1, 4600], ['3-in-1 teenage booster', 1, 5110], ['MenACWY', 1, 5110],
] as const; // prettier-ignore

/** Doses that are due by now; of whoever is not up to date, some were missed or declined. */
export function makeImmunisations({ child, lastDay, random }: HealthFacts, upToDate: boolean) {
  const draw = random('immunisations');
  const due = SCHEDULE.map(([vaccine, dose, days]) => ({ vaccine, dose, due_on: addDays(child.dateOfBirth, days) }));
  return due
    .filter(({ due_on }) => due_on < lastDay)
    .map((row, number, all) => {
      const missed = !upToDate && (number === all.length - 1 || draw.chance(0.2));
      const givenOn = addDays(row.due_on, draw.between(0, 60));
      return {
        id: stableId(`${child.id} immunisation ${number}`),
        child_id: child.id,
        ...row,
        given_on: missed ? null : givenOn < lastDay ? givenOn : row.due_on,
        declined: missed && draw.chance(0.3),
      };
    });
}
