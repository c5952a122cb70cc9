import { hubError, type HubError, type Policy } from '@hub/platform';
import type { RoleName } from '@hub/schema';
import type { Narrowing } from '../match';
import type { Look } from './Look';

/** Who reaches a child only by looking for it, and did not say whom and why, is told how. */
export function needsLookup(
  { agreement }: Policy,
  role: RoleName,
  look: Look,
  { lookup }: Narrowing,
): HubError | undefined {
  const reachesByLookup = agreement.roles[role]?.relationship === 'emergencyLookup';
  if (!reachesByLookup || look.isPublic || !look.asksForData || lookup) return undefined;
  return hubError('FORBIDDEN', { message: SAY_WHOM_AND_WHY });
}

const SAY_WHOM_AND_WHY =
  'For an emergency you reach one child, by exact match and with a reason, and nobody without. Write: query ' +
  '@emergencyLookup(reason: "…", givenName: "…", familyName: "…", dateOfBirth: "yyyy-mm-dd") { … }';
