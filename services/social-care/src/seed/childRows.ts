import type { CalendarDate, Random, SyntheticChild } from '@hub/platform';
import { derivePlacements } from '../placement/derivePlacements';
import { placementRows } from './placementRows';
import { relationshipRows } from './relationshipRows';
import { rowId } from './rowId';
import { contextOf, recordedRows } from './rows';
import type { SeedOf } from './SeedOf';

/** One child as rows of each table. */
export function childRows(child: SyntheticChild, seedOf: SeedOf) {
  const { authorityIds, professionals, today } = seedOf;
  const child_id = child.id;
  const context = contextOf(child, today, (subject) => professionals.get(subject)?.name);
  const episodes = child.episodes.map((episode) => ({ ...episode, id: rowId(child_id, 'episode', episode.startedOn) }));
  const placements = derivePlacements(episodes).map((placement) => ({
    ...placement,
    id: rowId(child_id, 'placement', placement.first.startedOn),
  }));
  return {
    child: [{ id: child_id, responsible_authority: authorityIds.get(child.authorityCode), synthetic: true }],
    child_local_id: [{ child_id, authority_code: child.authorityCode, local_id: child.localId }],
    child_name: [nameOf(child)],
    child_characteristics: [traitsOf(child, context.random('traits'))],
    care_status: [statusOf(child, today)],
    episode: episodes.map((episode) => ({
      id: episode.id,
      child_id,
      started_on: episode.startedOn,
      occurrence: 1,
      reason_for_episode: episode.reasonForEpisode,
      legal_status: episode.legalStatus,
      category_of_need: episode.categoryOfNeed,
      ended_on: episode.endedOn,
      reason_ended: episode.reasonEnded,
    })),
    ...placementRows(child_id, placements, context.random('distance')),
    review: child.reviews.map(({ heldOn, participation }) => ({
      id: rowId(child_id, 'review', heldOn),
      child_id,
      held_on: heldOn,
      occurrence: 1,
      participation,
    })),
    ...recordedRows(context),
    ...relationshipRows(child, placements, seedOf),
  };
}

function traitsOf(child: SyntheticChild, random: Random) {
  const isEnglish = !child.unaccompanied && random.chance(0.95);
  return {
    child_id: child.id,
    ethnicity: child.ethnicity,
    unaccompanied_asylum_seeker: child.unaccompanied,
    first_language: isEnglish ? 'English' : random.pick(['Arabic', 'Kurdish', 'Pashto', 'Polish', 'Tigrinya', 'Urdu']),
    religion: random.pick(['No religion', 'No religion', 'Christian', child.unaccompanied ? 'Muslim' : 'Not stated']),
    disability: random.chance(0.12) ? random.pick(['Autism', 'Learning disability', 'Hearing', 'Mobility']) : null,
  };
}

const nameOf = (child: SyntheticChild) => ({
  child_id: child.id,
  given_name: child.givenName,
  family_name: child.familyName,
  date_of_birth: child.dateOfBirth,
  sex: child.sex,
});

const statusOf = (child: SyntheticChild, today: CalendarDate) => ({
  child_id: child.id,
  looked_after: child.endedCareOn === null,
  looked_after_since: child.enteredCareOn,
  ceased_on: child.endedCareOn,
  responsible_authority_code: child.authorityCode,
  as_at: today,
});
