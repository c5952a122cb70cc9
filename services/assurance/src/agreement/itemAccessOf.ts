import type { Policy } from '@hub/platform';
import type { Category, Purpose, RoleName } from '@hub/schema';
import type { ItemAccess } from './ItemAccess';

export interface Asker {
  role: RoleName;
  purpose: Purpose | null;
}

/** How far the role may read or write the item with this purpose, as the policy decides it for every request. */
export function itemAccessOf(
  policy: Policy,
  how: 'read' | 'write',
  { role, purpose }: Asker,
  item: Category,
): ItemAccess {
  const reach = policy[how](role, purpose, item);
  if (reach === 'EVERYONE') return 'ALLOWED';
  if (reach === 'MINORS') return 'PARTLY';
  if (reach === 'OPENED') return openedBy(policy, { role, purpose }, item);
  return policy.agreement.roles[role]?.purposes.some((other) => policy[how](role, other, item) !== 'NOBODY')
    ? 'OTHER_PURPOSE'
    : 'NEVER';
}

function openedBy({ needs }: Policy, { role, purpose }: Asker, item: Category): ItemAccess {
  const opening = needs(role, purpose, item, 'minors')?.[0];
  if (opening === 'GRANT') return 'WITH_GRANT';
  return opening === 'RELEASE' ? 'AFTER_REVIEW' : 'WITH_PERMISSION';
}

/** The purposes of the role with which it may read the item at all. */
export const purposesFor = ({ agreement, read }: Policy, role: RoleName, item: Category): Purpose[] =>
  (agreement.roles[role]?.purposes ?? []).filter((purpose) => read(role, purpose, item) !== 'NOBODY');
