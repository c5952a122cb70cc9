import { inWords, type Agreement, type RoleName } from '@hub/schema';

/** A role as people say it; the young person's own role is the young person. */
export const roleInWords = (role: RoleName): string =>
  role === 'CARE_EXPERIENCED' ? 'The young person' : inWords(role);

/** The agency whose role it is; null for roles of no agency in particular, and for one that the agreement has lost. */
export function agencyOf({ roles }: Agreement, role: RoleName): string | null {
  const agency = Object.hasOwn(roles, role) ? roles[role]!.agency : null;
  return agency === null || ['any', 'self', 'none'].includes(agency) ? null : agency;
}
