import type { OfChild } from '../child/ChildPart';
import { listsPart } from '../child/rowsPart';
import type { ContactRestriction, DelegatedDecision, Delegation, ParentalResponsibility } from './delegation.type';

/** What holds today; what ended is not part of it. */
export const delegationPart = listsPart<
  {
    parentalResponsibility: ParentalResponsibility;
    decisions: DelegatedDecision;
    contactRestrictions: ContactRestriction;
  },
  OfChild<Delegation>
>(
  {
    parentalResponsibility: {
      from: 'parental_responsibility',
      columns: { holder: 'holder', relation: 'relation', basis: 'basis', since: 'since' },
      where: '(since is null or since <= $1::date) and (ended_on is null or ended_on > $1::date)',
      orderBy: 'since nulls first, holder',
    },
    decisions: {
      from: 'delegated_decision',
      columns: { decision: 'decision', delegatedTo: 'delegated_to', conditions: 'conditions', agreedOn: 'agreed_on' },
      where: 'agreed_on <= $1::date and (ended_on is null or ended_on > $1::date)',
      orderBy: 'decision, agreed_on desc',
    },
    contactRestrictions: {
      from: 'contact_restriction',
      columns: {
        person: 'person',
        relation: 'relation',
        kind: 'kind',
        basis: 'basis',
        fromOn: 'from_on',
        untilOn: 'until_on',
      },
      where: 'from_on <= $1::date and (until_on is null or until_on > $1::date)',
      orderBy: 'person, from_on desc',
    },
  },
  (childId, lists) => ({ childId, ...lists }),
);
