import type { Purpose } from '@hub/schema';
import type { Persona } from '../personas';

/** What the demo provider says of a persona, in a token made by either way. */
export const claimsOf = (persona: Persona, purpose: Purpose): Record<string, string> => ({
  name: persona.name,
  hub_role: persona.role,
  hub_agency: persona.agency,
  hub_purpose: purpose,
});
