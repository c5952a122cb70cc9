import type { Agreement, Category, GrantKind, RoleName } from './Agreement';

/** How `role` may use `category`; undefined when the agreement gives it nothing. */
export function grantOf(agreement: Agreement, role: RoleName, category: Category): GrantKind | undefined {
  const grants = agreement.leaves[category]?.grants ?? {};
  return (Object.keys(grants) as GrantKind[]).find((kind) => grants[kind]?.includes(role));
}

/** Every leaf category of which the role may ever see something, the ones by named grant included. */
export function categoriesOf(agreement: Agreement, role: RoleName): Category[] {
  return Object.keys(agreement.leaves).filter((category) => grantOf(agreement, role, category) !== undefined);
}

/** Whether a grant of this kind includes writing. */
export const maySave = (kind: GrantKind | undefined): boolean => kind === 'write' || kind === 'writeByGrant';
/** Whether a grant of this kind works only with a named grant of the Caldicott guardian. */
export const needsNamedGrant = (kind: GrantKind | undefined): boolean =>
  kind === 'readByGrant' || kind === 'writeByGrant';
