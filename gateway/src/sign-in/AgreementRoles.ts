import type { Agreement, AgreementRole, Purpose, RoleName } from '@hub/schema';

/** The part of the policy that sign-in asks. */
export interface SignInPolicy {
  readonly agreement: Agreement;
  readonly digest: string;
}

/** The role as the agreement has it; undefined for names it does not have, `constructor` and the like included. */
export const roleOf = (agreement: Agreement, role: RoleName): AgreementRole | undefined =>
  Object.hasOwn(agreement.roles, role) ? agreement.roles[role] : undefined;

/** The purpose to start with when none was chosen: the role's only one, else none. Nobody is given one of several. */
export function onlyPurposeOf(agreement: Agreement, role: RoleName): Purpose | null {
  const purposes = roleOf(agreement, role)?.purposes ?? [];
  return purposes.length === 1 ? purposes[0]! : null;
}
