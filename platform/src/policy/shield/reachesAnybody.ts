import type { Reach } from '../Reach';

/** Only these words are a yes, the last for whom it was opened: undefined, a promise or anything else is none. */
export const reachesAnybody = (reach: Reach): boolean =>
  reach === 'EVERYONE' || reach === 'MINORS' || reach === 'OPENED';
