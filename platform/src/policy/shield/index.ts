export * from './generateShield';
export type { ShieldOptions } from './ShieldOptions';
export * from './selectedCategories';
export * from './reachesAnybody';
