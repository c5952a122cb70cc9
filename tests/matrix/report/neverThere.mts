/** Fields of which the world holds nothing, each with the reason. */
export const NEVER_THERE: Readonly<Record<string, string>> = {
  'Query.child': 'whatever is asked of a child is asked through it',
};
