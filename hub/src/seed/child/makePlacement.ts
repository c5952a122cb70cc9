import { ageOn, type Random, type SyntheticEpisode } from '@hub/platform';

export type Placement = Pick<SyntheticEpisode, 'placementType' | 'provider' | 'postcode'>;

type Choices = readonly (readonly [placementType: string, weight: number])[];

/** Kinds of placement by age: roughly two thirds are foster care, a sixth of all with relatives or friends (DfE, 2025). */
const BY_AGE: readonly (readonly [under: number, Choices])[] = [
  [2, [['U6', 46], ['U3', 20], ['U4', 10], ['P1', 8], ['R3', 10], ['U5', 3], ['U1', 3]]],
  [5, [['U6', 44], ['U3', 19], ['U4', 18], ['P1', 13], ['U1', 8], ['U5', 2]]],
  [10, [['U6', 36], ['U4', 28], ['U3', 13], ['P1', 14], ['U1', 10], ['K2', 8]]],
  [16, [['U4', 36], ['U6', 27], ['K2', 22], ['U1', 9], ['U3', 6], ['P1', 9], ['S1', 1], ['K1', 1]]],
  [99, [['SUPPORTED', 40], ['U4', 20], ['U6', 12], ['K2', 18], ['U1', 5], ['U3', 4], ['P1', 6], ['R2', 1]]],
]; // prettier-ignore

const UNACCOMPANIED: Choices = [['SUPPORTED', 55], ['U6', 25], ['U4', 12], ['K2', 8]]; // prettier-ignore

const OWN_OR_AGENCY = [['PR1', 56], ['PR4', 40], ['PR5', 4]] as const; // prettier-ignore
const MOSTLY_PRIVATE = [['PR4', 80], ['PR1', 14], ['PR5', 6]] as const; // prettier-ignore

export interface PlacementQuestion {
  startedOn: string;
  dateOfBirth: string;
  legalStatus: string;
  unaccompanied: boolean;
  /** Whether the child is there to be adopted. */
  forAdoption: boolean;
}

/** Where a child is placed on a day. */
export function makePlacement(random: Random, question: PlacementQuestion): Placement {
  const placementType = chooseType(random, question);
  return {
    placementType,
    provider: chooseProvider(random, placementType),
    // YO90 is a non-geographic district: nobody lives there.
    postcode: `YO90 ${random.between(1, 9)}${random.pick(['AB', 'DE', 'HJ', 'LN', 'PQ', 'ST', 'UW', 'XY'])}`,
  };
}

function chooseType(random: Random, question: PlacementQuestion): string {
  const { startedOn, dateOfBirth, legalStatus, unaccompanied, forAdoption } = question;
  if (forAdoption) return random.chance(0.3) ? 'A5' : 'A6';
  const age = ageOn(dateOfBirth, startedOn);
  const choices = unaccompanied && age >= 16 ? UNACCOMPANIED : BY_AGE.find(([under]) => age < under)![1];
  const type = random.weighted(choices);
  // Under section 20 a child at home is not looked after.
  if (type === 'P1' && legalStatus === 'V2') return 'U6';
  // From 28 October 2023 supported accommodation is registered, and the return has a code of its own for it.
  if (type === 'SUPPORTED') return startedOn < '2024-04-01' ? 'H5' : 'K3';
  return type;
}

function chooseProvider(random: Random, placementType: string): string {
  if (placementType === 'P1') return 'PR0';
  if (placementType === 'R2') return 'PR3';
  return random.weighted(/^[UA]/.test(placementType) ? OWN_OR_AGENCY : MOSTLY_PRIVATE);
}
