/** Fields of which the world holds nothing, each with the reason. */
export const NEVER_THERE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['on', 'item', 'holds', 'inWords', 'because', 'legalGateways', 'effect'].map((name) => [
      `OwnAgreementChange.${name}`,
      'the signed agreement has no change that is still to come',
    ]),
  ),
  'Query.child': 'whatever is asked of a child is asked through it',
};
