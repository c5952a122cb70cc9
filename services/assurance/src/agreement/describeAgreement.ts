import type { CalendarDate, Policy } from '@hub/platform';
import { purposeInWords } from '../words/purposeInWords';
import { agencyOf, roleInWords } from '../words/roleInWords';
import { toYou } from '../words/toYou';
import { describeChanges } from './describeChanges';
import { describeItem } from './describeItem';
import type { Asker } from './itemAccessOf';
import type { OwnAgreement } from './ownAgreement.type';

/** The part of the agreement that is somebody's own, with a reason wherever they may not. */
export function describeAgreement(policy: Policy, asker: Asker, today: CalendarDate): OwnAgreement {
  const { agreement } = policy;
  const { title, version, effectiveFrom, roles, relationships, leaves, rules } = agreement;
  const role = roles[asker.role];
  const children = relationships[role?.relationship ?? 'none']!.children;
  return {
    title,
    version,
    effectiveFrom,
    asOf: today,
    role: asker.role === 'ANONYMOUS' ? 'Visitor' : roleInWords(asker.role),
    agency: agencyOf(agreement, asker.role),
    children: childrenOf(role?.relationship ?? 'none', children),
    purpose: asker.purpose && toYou(purposeInWords(agreement, asker.purpose)!),
    purposes: (role?.purposes ?? []).map((purpose) => toYou(purposeInWords(agreement, purpose)!)),
    rules: [
      `Restricted records: ${rules.restrictedChildren}.`,
      `Beyond duty: ${rules.beyondDuty}.`,
      'Every look is recorded before its answer leaves, and the young person sees who looked.',
    ],
    items: Object.keys(leaves).map((item) => describeItem(policy, asker, item)),
    toCome: describeChanges(policy, asker, today),
  };
}

function childrenOf(relationship: string, children: string): string {
  if (relationship === 'none') return 'No child at all.';
  return relationship === 'self' ? 'Yourself.' : `Children: ${toYou(children)}.`;
}
