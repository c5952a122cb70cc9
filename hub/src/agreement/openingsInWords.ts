import type { Opening } from '@hub/schema';

/** What must be on record first, as people say it. */
export const openingsInWords = (openings: readonly Opening[]): string =>
  openings.map((opening) => IN_WORDS[opening]).join(' and ');

const IN_WORDS: Readonly<Record<Opening, string>> = {
  PERMISSION: 'the young person’s permission',
  GRANT: 'a named grant of the Caldicott guardian',
  RELEASE: 'a release to the young person',
};
