/** Thrown before anything is written: what is in the database, and what to do. */
export class SeedRefused extends Error {}
