/**
 * The agreement speaks of "the caller"; whoever reads their own part is spoken to: `registered with the caller's service`
 * is `registered with your service`.
 */
export const toYou = (words: string): string =>
  words
    .replaceAll(/the caller (\w+)s\b/g, 'you $1')
    .replaceAll("the caller's", 'your')
    .replaceAll('the caller', 'you');

/** The same for whoever reads of somebody else's look. */
export const toThem = (words: string): string => words.replaceAll("the caller's", 'their');
