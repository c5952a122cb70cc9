import type { Member } from '@hub/schema';
import type { Caller } from './Caller';

/** Who belongs to the cohort; or why nobody was handed over: too few to count, or their agency could not say. */
export type MembersOf = { readonly members: readonly Member[] } | { readonly withheld: 'TOO_FEW' | 'UNAVAILABLE' };

/**
 * The members of another agency's cohort that came with this request, such as `social-care/enteredCare` of a scorecard.
 * @throws Error when the field that asks does not say `@NeedsMembers`
 */
export function membersOf({ members = [] }: Caller, name: string, reference: object): MembersOf {
  const key = keyOf(reference);
  const handed = members.find((one) => one.name === name && keyOf(one.of) === key);
  if (!handed) throw new Error(`The members of ${name} did not come with the request.`);
  return handed.members ? { members: handed.members } : { withheld: handed.withheld ?? 'UNAVAILABLE' };
}

/** A representation's fields in one order, and without the name of its type. */
export const keyOf = (representation: object): string =>
  JSON.stringify(
    Object.entries(representation)
      .filter(([name]) => name !== '__typename')
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
