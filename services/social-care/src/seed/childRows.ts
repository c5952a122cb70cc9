import { randomUUID } from 'node:crypto';
import type { CalendarDate, SyntheticChild, SyntheticEpisode } from '@hub/platform';
import { derivePlacements, type DerivedPlacement } from '../placement/derivePlacements';

export interface SeedOf {
  /** By the authority's code. */
  authorityIds: ReadonlyMap<string, string>;
  today: CalendarDate;
}

/** One child as rows of each table. */
export function childRows(child: SyntheticChild, { authorityIds, today }: SeedOf) {
  const child_id = child.id;
  const episodes = child.episodes.map((episode) => ({ ...episode, id: randomUUID() }));
  const placements = derivePlacements(episodes).map((placement) => ({ ...placement, id: randomUUID() }));
  return {
    child: [{ id: child_id, responsible_authority: authorityIds.get(child.authorityCode), synthetic: true }],
    child_local_id: [{ child_id, authority_code: child.authorityCode, local_id: child.localId }],
    child_name: [nameOf(child)],
    child_characteristics: [{ child_id, ethnicity: child.ethnicity, unaccompanied_asylum_seeker: child.unaccompanied }],
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
    ...placementRows(child_id, placements),
    review: child.reviews.map(({ heldOn, participation }) => ({
      id: randomUUID(),
      child_id,
      held_on: heldOn,
      occurrence: 1,
      participation,
    })),
    ...relationshipRows(child, placements),
  };
}

const placementRows = (child_id: string, placements: SeededPlacement[]) => ({
  placement: placements.map(({ id, first, endedOn, reasonForChange }) => ({
    id,
    child_id,
    episode_id: first.id,
    started_on: first.startedOn,
    occurrence: 1,
    ended_on: endedOn,
    type: first.placementType,
    provider: first.provider,
    reason_for_change: reasonForChange,
  })),
  placement_address: placements.map(({ id, first, endedOn }) => ({
    placement_id: id,
    child_id,
    postcode: first.postcode,
    started_on: first.startedOn,
    ended_on: endedOn,
  })),
});

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

const ALLOCATIONS = ['caseload', 'reviews'];
const OF_A_PLACEMENT = ['placedWithMe', 'placementsSupervised'];
const OF_A_CHILD = ['instruction', 'youthJusticeCases', 'self'];

type SeededPlacement = DerivedPlacement<SyntheticEpisode & { id: string }> & { id: string };

/** Relationships of other agencies are theirs to keep. */
function relationshipRows(child: SyntheticChild, placements: SeededPlacement[]) {
  const child_id = child.id;
  const dated = child.relationships.map(({ subject, kind, startedOn, endedOn }) => ({
    id: randomUUID(),
    child_id,
    subject,
    kind,
    started_on: startedOn,
    ended_on: endedOn,
  }));
  const ofPlacements = dated
    .filter(({ kind }) => OF_A_PLACEMENT.includes(kind))
    .map((row) => ({ ...row, placement_id: placementOf(row, placements) }))
    .filter(({ placement_id }) => placement_id !== undefined);
  const ofChild = dated.filter(({ kind }) => OF_A_CHILD.includes(kind)).map((row) => ({ ...row, placement_id: null }));
  return {
    worker_allocation: dated.filter(({ kind }) => ALLOCATIONS.includes(kind)).map((row) => ({ ...row, version: 1 })),
    'relationship.dated': [...ofPlacements, ...ofChild],
    'relationship.restricted_child': child.restricted ? [{ child_id, since: child.enteredCareOn }] : [],
  };
}

/** A relationship that goes on belongs to the placement of today; one that ended, to the placement of its last day. */
const placementOf = (row: { ended_on: CalendarDate | null }, placements: SeededPlacement[]): string | undefined =>
  placements.findLast(({ first }) => row.ended_on === null || first.startedOn < row.ended_on)?.id;
