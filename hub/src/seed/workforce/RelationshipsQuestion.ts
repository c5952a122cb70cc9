import type { SyntheticEpisode } from '@hub/platform';
import type { CareDates } from '../child/CareDates';
import type { Place } from '../cohorts/dealKinds';

/** What decides who works with a child. */
export interface RelationshipsQuestion {
  place: Place;
  /** The place in the whole population, from 0. */
  index: number;
  dates: CareDates;
  /** Where the child lives now, or lived last. */
  placement: SyntheticEpisode;
  /** Of a small population for trying out, everybody is some persona's. */
  isDemonstration: boolean;
}

/** York: the council, health service and school of most personas. */
export const HOME = '816';
/** Caseloads of the personas come from the first few people, as many as two workers may have. */
const FIRST_FEW = 60;

export const isPersonas = ({ index }: RelationshipsQuestion): boolean => index < FIRST_FEW;

export const isAtHome = ({ place, isDemonstration }: RelationshipsQuestion): boolean =>
  isDemonstration || place.planned.cohort.code === HOME;

/** Somebody of that authority who is no persona: `816-social-worker-3`. */
export const colleague = ({ place }: RelationshipsQuestion, job: string, number: number): string =>
  `${place.planned.cohort.code}-${job}-${number}`;
