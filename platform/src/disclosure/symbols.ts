/** The symbols of the Government Statistical Service, as the DfE's releases use them. */
export const SUPPRESSED = 'c';
export const NOT_APPLICABLE = 'z';
/** Rounds to 0 and is not 0. */
export const ROUNDS_TO_ZERO = 'k';
