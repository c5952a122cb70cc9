/** How many requests a minute each caller may send to one gateway process; 0 is no limit. */
export interface CallerRates {
  /** Somebody who is signed in, wherever they ask from. */
  readonly person: number;
  /** All who are not signed in at one address; an IPv6 network of 64 bits counts as one. */
  readonly address: number;
}

/** Nobody turns pages so fast, and a program that must can be given more; 32 people may share an address. */
export const CALLER_RATES: CallerRates = Object.freeze({ person: 3000, address: 1200 });
