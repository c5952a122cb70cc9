import type { Random, SyntheticChild } from '@hub/platform';

/** Ethnic groups of children looked after (DfE, 31 March 2025); codes of the SSDA903 return. */
const ETHNICITIES = [
  ['WBRI', 66], ['WOTH', 4], ['WROM', 1], ['MWBC', 4], ['MWBA', 2], ['MWAS', 2], ['MOTH', 3], ['APKN', 2], ['ABAN', 1],
  ['AIND', 1], ['AOTH', 2], ['BCRB', 2], ['BAFR', 4], ['BOTH', 1], ['OOTH', 3], ['NOBT', 2],
] as const; // prettier-ignore
const OF_ARRIVALS = [['OOTH', 45], ['BAFR', 30], ['AOTH', 15], ['WOTH', 6], ['ABAN', 4]] as const; // prettier-ignore

export function makeCharacteristics(
  random: Random,
  unaccompanied: boolean,
): Pick<SyntheticChild, 'sex' | 'ethnicity' | 'unaccompanied'> {
  return {
    sex: random.chance(unaccompanied ? 0.95 : 0.54) ? 'M' : 'F',
    ethnicity: random.weighted(unaccompanied ? OF_ARRIVALS : ETHNICITIES),
    unaccompanied,
  };
}
