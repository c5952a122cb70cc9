import {
  agreementDigest,
  grantOf,
  maySave,
  needsNamedGrant,
  PURPOSES,
  type Agreement,
  type Category,
  type Leaf,
  type Purpose,
  type RoleName,
} from '@hub/schema';

/**
 * Which of the children in the caller's scope a grant reaches. `MINORS`: from 18 on the young person's permission is
 * needed and none is recorded. For leaves that hold nothing of one person, `EVERYONE` simply means allowed.
 */
export type Reach = 'NOBODY' | 'MINORS' | 'EVERYONE';
export type Interaction = 'read' | 'write';

/** The agreement as a question that can be asked. Pure; every layer asks this one. */
export interface Policy {
  readonly agreement: Agreement;
  readonly digest: string;
  /** How far the role may read this category for this purpose. Unknown names reach nobody. */
  read(role: RoleName, purpose: Purpose | null, category: Category): Reach;
  /** The same for writing; who may write may read too. */
  write(role: RoleName, purpose: Purpose | null, category: Category): Reach;
}

/** Asks every question once and remembers the answers: 24 roles × 53 leaves × 7 purposes × 2. */
export function createPolicy(agreement: Agreement): Policy {
  return {
    agreement,
    digest: agreementDigest(agreement),
    read: remember(agreement, 'read'),
    write: remember(agreement, 'write'),
  };
}

/** Asked for every field of every row, so that looking an answer up puts no text together. */
function remember(agreement: Agreement, interaction: Interaction): Policy['read'] {
  const answers = new Map<RoleName, Map<Purpose | null, Map<Category, Reach>>>();
  for (const role of Object.keys(agreement.roles) as RoleName[])
    answers.set(role, new Map([...PURPOSES, null].map((purpose) => [purpose, new Map()])));
  return (role, purpose, category) => {
    const ofCaller = answers.get(role)?.get(purpose);
    const known = ofCaller?.get(category);
    if (known) return known;
    const reach = decide(agreement, interaction, role, purpose, category);
    // Only names of the agreement are remembered, so that a caller cannot grow the table.
    if (Object.hasOwn(agreement.leaves, category)) ofCaller?.set(category, reach);
    return reach;
  };
}

function decide(
  agreement: Agreement,
  interaction: Interaction,
  roleName: RoleName,
  purpose: Purpose | null,
  category: Category,
): Reach {
  const role = Object.hasOwn(agreement.roles, roleName) ? agreement.roles[roleName] : undefined;
  const leaf = Object.hasOwn(agreement.leaves, category) ? agreement.leaves[category] : undefined;
  if (!role || !leaf) return 'NOBODY';
  const kind = grantOf(agreement, roleName, category);
  // Named grants of the Caldicott guardian are kept by assurance; until one is recorded there is none to rely on.
  if (kind === undefined || needsNamedGrant(kind)) return 'NOBODY';
  if (interaction === 'write' && !maySave(kind)) return 'NOBODY';
  if (!purposeAllows(leaf, role.purposes, purpose)) return 'NOBODY';
  const isSelf = role.relationship === 'self';
  if (isSelf) return leaf.releaseToSelf === 'AFTER_REVIEW' ? 'NOBODY' : 'EVERYONE';
  return leaf.adultNeedsPermission && role.agency !== leaf.owner ? 'MINORS' : 'EVERYONE';
}

function purposeAllows(leaf: Leaf, ofRole: readonly Purpose[], purpose: Purpose | null): boolean {
  if (purpose === null) return leaf.purposes === 'all' && !concernsOnePerson(leaf);
  if (!ofRole.includes(purpose)) return false;
  // BEYOND_DUTY always needs the young person's permission, and none is recorded yet.
  if (purpose === 'BEYOND_DUTY' && concernsOnePerson(leaf)) return false;
  return leaf.purposes === 'all' || leaf.purposes.includes(purpose);
}

/** Whether the leaf holds something of one person, so that it could ever be released to them. */
export const concernsOnePerson = (leaf: Leaf): boolean => leaf.releaseToSelf !== 'NEVER';
