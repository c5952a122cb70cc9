import { hubError } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import { onlyPurposeOf, roleOf } from './AgreementRoles';
import { tokenClaimsShape, type AssertedRole, type Assertion, type TokenClaims } from './Assertion';
import type { TrustedIssuer } from './TrustedIssuer';

/**
 * What verified claims say of a person, in the hub's words. Their subject carries the issuer's prefix, so that one
 * council's provider cannot speak for a person of another's. @throws HubError UNAUTHENTICATED when a claim is missing
 */
export function readAssertion(issuer: TrustedIssuer, payload: unknown, agreement: Agreement): Assertion {
  const claims = tokenClaimsShape.safeParse(payload);
  if (!claims.success) throw lacks([...new Set(claims.error.issues.map((issue) => issue.path.join('.')))]);
  const [active, ...others] = rolesOf(issuer, claims.data, agreement);
  return {
    issuer: claims.data.iss,
    subject: `${issuer.subjectPrefix ?? ''}${claims.data.sub}`,
    displayName: claims.data.name ?? claims.data.sub,
    ...active!,
    purpose: claims.data.hub_purpose ?? onlyPurposeOf(agreement, active!.role),
    others,
  };
}

/** The roles that the issuer gives the person, at least one; in the order of the issuer's settings. */
function rolesOf({ groups, agencies }: TrustedIssuer, claims: TokenClaims, agreement: Agreement): AssertedRole[] {
  if (!groups) return [ownWords(claims)];
  const values = [claims[groups.claim]].flat();
  const roles = Object.entries(groups.roles).flatMap(([group, role]) => (values.includes(group) ? [role] : []));
  if (roles.length === 0) throw lacks([groups.claim]);
  return [...new Set(roles)].map((role) => ({ role, agency: agencyOf(role, agencies, agreement) }));
}

/** Agencies of the agreement that stand for several: whoever asserts such a role says for whom it speaks. */
const agencyOf = (role: string, agencies: readonly string[], agreement: Agreement): string => {
  const agency = roleOf(agreement, role)?.agency ?? 'any';
  return agency === 'any' ? (agencies[0] ?? '') : agency;
};

function ownWords({ hub_role: role, hub_agency: agency }: TokenClaims): AssertedRole {
  if (typeof role !== 'string') throw lacks(['hub_role']);
  if (typeof agency !== 'string') throw lacks(['hub_agency']);
  return { role, agency };
}

const lacks = (names: readonly string[]): Error =>
  hubError('UNAUTHENTICATED', { message: `The token lacks a usable claim: ${names.join(', ')}.` });
