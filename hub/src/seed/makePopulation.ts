import { createHash } from 'node:crypto';
import {
  addDays,
  addMonths,
  birthdayOf,
  createRandom,
  type Population,
  type Random,
  type SyntheticChild,
} from '@hub/platform';
import { findPersona, PERSONAS } from '../personas';
import { makeAssessments } from './makeAssessments';
import { makeEpisodes, makeReviews } from './makeCareHistory';
import { makeNhsNumber } from './makeNhsNumber';
import { makeRelationships } from './makeRelationships';
import { FAMILY_NAMES, GIVEN_NAMES } from './names';

const ETHNICITIES = ['WBRI', 'WBRI', 'WBRI', 'WBRI', 'MWBC', 'APKN', 'BAFR', 'WOTH', 'MOTH'];

/**
 * A synthetic population: the same for the same number of children, seed and day. One in ten is a care leaver of
 * 18 to 20; one in five entered care in the last three months, so that initial assessments fall due; the second-last
 * child is a restricted record.
 */
export function makePopulation(options: { children: number; today: string; seed?: number }): Population {
  const random = createRandom(options.seed ?? 903);
  const children = Array.from({ length: options.children }, (_, index) => makeChild(random, index, options));
  for (const child of children) giveOwnName(child);
  const restricted = children.at(-2);
  if (restricted) restricted.restricted = true;
  return {
    authorities: [{ code: '816', name: 'City of York Council' }],
    professionals: PERSONAS.map(({ subject, name, jobTitle, team }, index) => ({
      subject,
      name,
      jobTitle,
      team,
      // 01632 960xxx is set aside by Ofcom for drama: it rings nowhere.
      telephone: `01632 960${String(index + 100)}`,
    })),
    children,
  };
}

/** Somebody who signs in to read their own record finds their own name on it. */
function giveOwnName(child: SyntheticChild): void {
  const self = child.relationships.find(({ kind }) => kind === 'self');
  const [givenName, familyName] = findPersona(self?.subject ?? '')?.name.split(' ') ?? [];
  if (givenName && familyName) Object.assign(child, { givenName, familyName });
}

function makeChild(
  random: Random,
  index: number,
  { today, seed = 903 }: { today: string; seed?: number },
): SyntheticChild {
  const id = stableId(`${seed} child ${index}`);
  const isCareLeaver = index % 10 === 9;
  const dateOfBirth = addDays(
    addMonths(today, -12 * (isCareLeaver ? random.between(18, 20) : random.between(0, 16))),
    -random.between(1, 330),
  );
  const endedCareOn = isCareLeaver ? birthdayOf(dateOfBirth, 18) : null;
  const enteredCareOn = entry(random, index, dateOfBirth, endedCareOn ?? today);
  const lastDay = endedCareOn ?? today;
  return {
    id,
    // No authority's own id begins like this: a return that is imported later meets none of these children.
    localId: `DEMO${String(index + 1).padStart(6, '0')}`,
    authorityCode: '816',
    givenName: random.pick(GIVEN_NAMES),
    familyName: random.pick(FAMILY_NAMES),
    dateOfBirth,
    sex: random.pick(['M', 'F'] as const),
    ethnicity: random.pick(ETHNICITIES),
    unaccompanied: false,
    enteredCareOn,
    endedCareOn,
    leaver: isCareLeaver ? { inTouch: 'YES', activity: 'F2', accommodation: 'U', suitable: true } : null,
    episodes: makeEpisodes(random, enteredCareOn, endedCareOn, today),
    reviews: makeReviews(random, enteredCareOn, lastDay, dateOfBirth),
    nhsNumber: makeNhsNumber(index),
    relationships: makeRelationships(index, isCareLeaver, { enteredCareOn, endedCareOn, dateOfBirth, today }),
    restricted: false,
    assessments: isCareLeaver
      ? []
      : makeAssessments(random, {
          enteredCareOn,
          dateOfBirth,
          today,
          makeId: (number) => stableId(`${id} assessment ${number}`),
        }),
  };
}

/** Never before birth; every fifth child entered in the last three months. */
function entry(random: Random, index: number, dateOfBirth: string, lastDay: string): string {
  const days = index % 5 === 2 && index % 10 !== 9 ? random.between(3, 90) : random.between(120, 1600);
  const day = addDays(lastDay, -days);
  return day < dateOfBirth ? dateOfBirth : day;
}

/** A UUID (version 8: made from a hash) that is the same for the same words. */
function stableId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
