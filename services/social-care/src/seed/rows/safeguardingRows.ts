import { addDays, addMonths } from '@hub/platform';
import { rowId } from '../rowId';
import type { SeedContext } from './SeedContext';

/** About one in ten looked-after children is missing at some time of a year, nearly all of them from 11 on. */
export function missingRows({ child, age, isLookedAfter, today, random: randomOf }: SeedContext) {
  const random = randomOf('missing');
  if (!isLookedAfter || !random.chance(age >= 11 ? 0.18 : 0.01)) return [];
  let day = addDays(today, -random.between(200, 360));
  const episodes: object[] = [];
  for (let place = 0, last = random.between(1, 5); place < last; place += 1) {
    const began_on = (day = addDays(day, random.between(5, 60)));
    const ended_on = addDays(began_on, random.between(0, 4));
    if (began_on < child.enteredCareOn || addDays(ended_on, 3) >= today) continue;
    const interview_offered = random.chance(0.9);
    const interview_accepted = interview_offered && random.chance(0.6);
    // Within 72 hours of the return (statutory guidance on children who run away or go missing, 2014).
    const interview_held_on = interview_accepted ? addDays(ended_on, random.between(1, 3)) : null;
    episodes.push({
      id: rowId(child.id, 'missing', place),
      child_id: child.id,
      kind: random.pick(['M', 'M', 'A']),
      began_on,
      ended_on,
      police_told: random.chance(0.9),
      interview_offered,
      interview_accepted,
      interview_held_on,
    });
  }
  return episodes;
}

export function exploitationRows({ child, age, isLookedAfter, today, random: randomOf }: SeedContext) {
  const random = randomOf('exploitation');
  if (!isLookedAfter || age < 11 || !random.chance(0.12)) return [];
  const assessed_on = addDays(today, -random.between(10, 300));
  if (assessed_on < child.enteredCareOn) return [];
  return [
    {
      id: rowId(child.id, 'exploitation'),
      child_id: child.id,
      kind: random.pick(['SEXUAL', 'CRIMINAL', 'COUNTY_LINES', 'ONLINE', 'MODERN_SLAVERY']),
      level: random.pick(['EMERGING', 'EMERGING', 'MODERATE', 'SIGNIFICANT', 'NONE_IDENTIFIED']),
      assessed_on,
      review_due_on: addMonths(assessed_on, 3),
      summary: 'Talked through at the multi-agency meeting; the plan is reviewed with the young person.',
    },
  ];
}

/** For whom adoption is the plan: under a placement order, or placed with adopters. */
export function adoptionRows({ child, isLookedAfter, today, random: randomOf }: SeedContext) {
  const { legalStatus = '', placementType = '' } = child.episodes.at(-1) ?? {};
  if (!isLookedAfter || (legalStatus !== 'E1' && !/^A/.test(placementType))) return [];
  const random = randomOf('adoption');
  const decided_on = min(addDays(child.enteredCareOn, random.between(90, 250)), today);
  const matched_on = addDays(decided_on, random.between(60, 300));
  const isMatched = matched_on < today && random.chance(0.6);
  const isReversed = !isMatched && random.chance(0.1);
  return [
    {
      child_id: child.id,
      decided_on,
      matched_on: isMatched ? matched_on : null,
      placed_on: isMatched && addDays(matched_on, 21) <= today ? addDays(matched_on, 21) : null,
      reversed_on: isReversed ? today : null,
      reason_reversed: isReversed ? random.pick(['RD1', 'RD2', 'RD3', 'RD4']) : null,
      foster_for_adoption: /^(U2|U5|A3|A5)/.test(placementType),
    },
  ];
}

export function youthJusticeRows({ child, age, today, random: randomOf }: SeedContext) {
  const random = randomOf('youth justice');
  const isKnown = child.relationships.some(({ kind }) => kind === 'youthJusticeCases');
  if (!isKnown && (age < 10 || age > 17 || !random.chance(0.03))) return [];
  const from_on = addDays(today, -random.between(20, 400));
  const kind = random.pick([
    'OUT_OF_COURT',
    'OUT_OF_COURT',
    'REFERRAL_ORDER',
    'YOUTH_REHABILITATION_ORDER',
    'BAIL_SUPPORT',
  ]);
  return [
    {
      id: rowId(child.id, 'youth justice'),
      child_id: child.id,
      kind,
      convicted: kind === 'REFERRAL_ORDER' || kind === 'YOUTH_REHABILITATION_ORDER',
      from_on,
      until_on: isKnown ? null : addMonths(from_on, random.pick([3, 6, 12])),
      summary: 'Weekly appointments; reparation at the community garden.',
    },
  ];
}

const min = (one: string, other: string): string => (one < other ? one : other);
