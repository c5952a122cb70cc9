import type { OfChild } from '../child/ChildPart';
import { listsPart } from '../child/rowsPart';
import type { FamilyAndNetwork, FamilyTime, Sibling, SupportPerson } from './family.type';

export const familyPart = listsPart<
  { familyTime: FamilyTime; siblings: Sibling; supportNetwork: SupportPerson },
  OfChild<FamilyAndNetwork>
>(
  {
    familyTime: {
      from: 'family_time',
      columns: {
        factKey: 'id',
        person: 'person',
        relation: 'relation',
        kind: 'kind',
        frequency: 'frequency',
        since: 'since',
      },
      where: '(since is null or since <= $1::date) and (ended_on is null or ended_on > $1::date)',
      orderBy: 'person, since',
    },
    siblings: {
      from: 'sibling',
      columns: { factKey: 'id', givenName: 'given_name', relation: 'relation', livesWithChild: 'lives_with_child' },
      orderBy: 'given_name, id',
    },
    supportNetwork: {
      from: 'support_person',
      columns: { factKey: 'id', name: 'name', relation: 'relation', role: 'role' },
      orderBy: 'name, id',
    },
  },
  (childId, lists) => ({ childId, ...lists }),
);
