import type { Policy } from '@hub/platform';
import { inWords, type Category, type Leaf } from '@hub/schema';
import type { ItemAccess } from './ItemAccess';
import { itemAccessOf, purposesFor, type Asker } from './itemAccessOf';
import type { OwnAgreementItem } from './ownAgreement.type';

/** One item of the agreement, and what it means for one role and purpose. */
export function describeItem(policy: Policy, asker: Asker, item: Category): OwnAgreementItem {
  const { leaves, legalGateways } = policy.agreement;
  const leaf = leaves[item]!;
  const reading = itemAccessOf(policy, 'read', asker, item);
  const changing = itemAccessOf(policy, 'write', asker, item);
  return {
    item,
    holds: leaf.holds,
    owner: leaf.owner,
    reading,
    changing,
    inWords: sentencesFor(policy, asker, item, { reading, changing }),
    withPurposes: purposesFor(policy, asker.role, item).map(inWords),
    legalGateways: leaf.legalGateways.map((gateway) => legalGateways[gateway]!),
  };
}

interface Access {
  reading: ItemAccess;
  changing: ItemAccess;
}

function sentencesFor(policy: Policy, asker: Asker, item: Category, { reading, changing }: Access): string {
  const leaf = policy.agreement.leaves[item]!;
  if (reading === 'NEVER') return whyNever(policy, asker, leaf);
  if (reading === 'OTHER_PURPOSE') {
    const purposes = purposesFor(policy, asker.role, item).map((purpose) => inWords(purpose).toLowerCase());
    return `You may not see this with the purpose of your session; you may with: ${purposes.join(', ')}.`;
  }
  const may = changing === reading ? 'see and change' : 'see';
  return `${CONDITION[reading]} may ${may} it${afterwards(reading, leaf, policy)}`;
}

const CONDITION: Record<Exclude<ItemAccess, 'NEVER' | 'OTHER_PURPOSE'>, string> = {
  ALLOWED: 'You',
  PARTLY: 'Of children under 18 you',
  WITH_PERMISSION: 'With the young person’s permission you',
  WITH_GRANT: 'With a named, dated grant of the Caldicott guardian you',
  AFTER_REVIEW: 'You',
};

function afterwards(reading: ItemAccess, leaf: Leaf, policy: Policy): string {
  if (reading === 'AFTER_REVIEW') return `, once a person of ${leaf.owner} has read it through and released it to you.`;
  if (reading !== 'PARTLY') return '.';
  return `; from ${policy.agreement.rules.ageOfPermission} on, with their permission.`;
}

/** Nobody is told no without a reason: who has it instead. */
function whyNever({ agreement }: Policy, { role }: Asker, { owner, grants }: Leaf): string {
  const others = [...new Set(Object.values(grants).flat())].filter((other) => other !== role && other !== 'ANONYMOUS');
  const names = others.map((other) => inWords(other).toLowerCase());
  const who = names.length > 6 ? `${names.length} other roles` : names.join(', ');
  const relation = agreement.roles[role]?.relationship === 'none' ? ' Your role reaches no child at all.' : '';
  return `The agreement does not give it to your role. ${owner === 'any' ? 'Every agency' : upperFirst(owner)} shares it with: ${who}.${relation}`;
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
