import type { Random, SyntheticRelationship } from '@hub/platform';
import { relationshipsOfHealth } from './relationshipsOfHealth';
import { relationshipsOfLeaver } from './relationshipsOfLeaver';
import { relationshipsOfLookedAfter } from './relationshipsOfLookedAfter';
import { allocations } from './allocations';
import type { RelationshipsQuestion } from './RelationshipsQuestion';

/** Everybody whose child this is or was. The first child is the one that most personas share, for trying out. */
export function makeRelationships(random: Random, question: RelationshipsQuestion): SyntheticRelationship[] {
  return [...relationshipsOfHealth(question), ...relationshipsOfKind(random, question)];
}

function relationshipsOfKind(random: Random, question: RelationshipsQuestion): SyntheticRelationship[] {
  switch (question.place.kind) {
    case 'LOOKED_AFTER':
      return relationshipsOfLookedAfter(random, question);
    case 'LEAVER':
      return relationshipsOfLeaver(question);
    case 'LEFT':
      return allocations(random, question, null);
  }
}
