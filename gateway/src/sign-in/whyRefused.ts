import type { Agreement } from '@hub/schema';
import { roleOf } from './AgreementRoles';
import type { Assertion } from './Assertion';
import type { TrustedIssuer } from './TrustedIssuer';

/**
 * The first reason why this issuer's word about this person is not taken; undefined when it is. Asked of every token
 * and again of every session on every request, so that a changed agreement or issuer ends sessions at once.
 */
export function whyRefused(agreement: Agreement, issuer: TrustedIssuer, said: Assertion): string | undefined {
  const role = roleOf(agreement, said.role);
  // A visitor is who sends no credentials; nobody signs in as one.
  if (!role || said.role === 'ANONYMOUS') return 'The agreement has no such role to sign in with.';
  if (!issuer.roles.includes(said.role)) return `This identity provider may not assert the role ${said.role}.`;
  if (!issuer.agencies.includes(said.agency)) return 'This identity provider does not speak for that agency.';
  if (role.agency !== 'any' && role.agency !== said.agency) {
    return `The role ${said.role} belongs to the agency "${role.agency}".`;
  }
  if (issuer.knows && !issuer.knows(said.subject, said.role)) return 'Nobody of that name has that role.';
  if (said.purpose !== null && !role.purposes.includes(said.purpose)) {
    return `The role ${said.role} may act for ${role.purposes.join(', ')}, not for ${said.purpose}.`;
  }
  return undefined;
}
