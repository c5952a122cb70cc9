import { createRandom, stableId, type SyntheticChild } from '@hub/platform';
import type { Place } from '../cohorts/dealKinds';
import { makeRelationships } from '../workforce/makeRelationships';
import { healthUpToDate } from './healthUpToDate';
import { makeAssessments } from './makeAssessments';
import { makeCareDates } from './makeCareDates';
import { makeCharacteristics } from './makeCharacteristics';
import { makeEpisodes } from './makeEpisodes';
import { makeLeaver } from './makeLeaver';
import { makeNhsNumber } from './makeNhsNumber';
import { makeReasonEnded } from './makeReasonEnded';
import { makeReviews } from './makeReviews';
import { FAMILY_NAMES, GIVEN_NAMES } from './names';

export interface ChildQuestion {
  place: Place;
  /** The place in the whole population, from 0. */
  index: number;
  today: string;
  seed: number;
  isDemonstration: boolean;
  restricted: boolean;
}

/** One young person: the same for the same seed, day, authority, kind and number, however many others there are. */
export function makeChild(question: ChildQuestion): SyntheticChild {
  const { place, index, today, seed, isDemonstration, restricted } = question;
  const { kind, number, planned } = place;
  const authorityCode = planned.cohort.code;
  const words = `${seed} ${authorityCode} ${kind} ${number}`;
  const random = createRandom(words);
  const id = stableId(`${words} child`);
  const dates = makeCareDates(random, { cohort: planned.cohort, kind, number, today, isDemonstration });
  const { dateOfBirth, enteredCareOn, endedCareOn } = dates;
  const reasonEnded = makeReasonEnded(random, kind, dates);
  const episodes = makeEpisodes(random, dates, reasonEnded);
  const characteristics = makeCharacteristics(random, dates.unaccompanied);
  return {
    id,
    // No authority's own id begins like this: a return that is imported later meets none of these children.
    localId: `DEMO${String(index + 1).padStart(6, '0')}`,
    authorityCode,
    givenName: random.pick(GIVEN_NAMES),
    familyName: random.pick(FAMILY_NAMES),
    dateOfBirth,
    ...characteristics,
    enteredCareOn,
    endedCareOn,
    episodes,
    leaver:
      kind === 'LEAVER'
        ? makeLeaver(random, { dateOfBirth, authorityCode, ...characteristics }, { today, reasonEnded })
        : null,
    reviews: makeReviews(random, dates),
    nhsNumber: makeNhsNumber(index),
    relationships: makeRelationships(random, { place, index, dates, placement: episodes.at(-1)!, isDemonstration }),
    restricted,
    assessments: makeAssessments(random, {
      dates,
      hasBacklog: isDemonstration,
      upToDate: healthUpToDate(authorityCode),
      makeId: (assessment) => stableId(`${id} assessment ${assessment}`),
    }),
  };
}
