import type { Reach } from '../Policy';

/** Only these two words are a yes: undefined, a promise or anything else is none. */
export const reachesAnybody = (reach: Reach): boolean => reach === 'EVERYONE' || reach === 'MINORS';
