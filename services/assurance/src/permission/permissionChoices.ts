import type { Policy } from '@hub/platform';
import type { Category } from '@hub/schema';
import { isPermissible, PermittedUse } from './PermittedUse';

export interface Choice {
  recipient: string;
  category: Category;
  use: PermittedUse;
}

const known = new WeakMap<Policy, Choice[]>();

/** Everything that a permission could open under this agreement, worked out once. */
export function permissionChoices(policy: Policy): Choice[] {
  let choices = known.get(policy);
  if (!choices) known.set(policy, (choices = findChoices(policy)));
  return choices;
}

function findChoices(policy: Policy): Choice[] {
  const { roles, leaves } = policy.agreement;
  const recipients = [...new Set(Object.values(roles).map(({ agency }) => agency))];
  // Keys and containers come with whatever else is opened; nobody is asked for them by themselves.
  const items = Object.keys(leaves).filter((category) => category !== 'structure');
  return recipients
    .flatMap((recipient) =>
      items.flatMap((category) => Object.values(PermittedUse).map((use) => ({ recipient, category, use }))),
    )
    .filter(({ recipient, category, use }) => isPermissible(policy, recipient, category, use));
}

export const isChoice = (policy: Policy, { recipient, category, use }: Choice): boolean =>
  permissionChoices(policy).some(
    (choice) => choice.recipient === recipient && choice.category === category && choice.use === use,
  );
