import { ageOn, createRandom, stableId, type SyntheticChild, type SyntheticRelationship } from '@hub/platform';
import type { CareDates } from '../child/CareDates';
import { healthUpToDate } from '../child/healthUpToDate';
import { makeAssessments } from '../child/makeAssessments';
import { makeLeaver } from '../child/makeLeaver';
import { HOME } from '../workforce/RelationshipsQuestion';
import type { ImportedChild } from './ImportedChild';

/**
 * A child of a synthetic return as the other agencies are told of one: what social care knows, and what they alone know
 * derived from the child's id, so that it is the same each time. Episodes and reviews are social care's, which is not told.
 */
export function makeImportedChild(child: ImportedChild, nhsNumber: string, today: string): SyntheticChild {
  const random = createRandom(child.id);
  const sex = child.sex === 'F' || child.sex === '2' ? 'F' : 'M';
  const dates: CareDates = { ...child, unaccompanied: child.unaccompanied ?? false, today };
  const isLeaver = child.endedCareOn !== null && ageOn(child.dateOfBirth, today) >= 17;
  const { dateOfBirth, authorityCode, reasonEnded } = child;
  return {
    ...child,
    ...dates,
    givenName: child.givenName ?? '',
    familyName: child.familyName ?? '',
    sex,
    ethnicity: child.ethnicity ?? 'NOBT',
    nhsNumber,
    episodes: [],
    reviews: [],
    leaver: isLeaver ? makeLeaver(random, { dateOfBirth, sex, authorityCode }, { today, reasonEnded }) : null,
    relationships: relationshipsOf(child, random.chance(1 / 12)),
    assessments: makeAssessments(random, {
      dates,
      hasBacklog: false,
      upToDate: healthUpToDate(authorityCode),
      makeId: (number) => stableId(`${child.id} assessment ${number}`),
    }),
  };
}

/** The health service's staff: the personas in York, and elsewhere colleagues. */
function relationshipsOf(child: ImportedChild, isReferred: boolean): SyntheticRelationship[] {
  const { authorityCode, enteredCareOn } = child;
  const staff = (personas: string[], jobs: string[]) =>
    authorityCode === HOME ? personas : jobs.map((job) => `${authorityCode}-${job}-0`);
  const current = (subject: string, kind: string) => ({ subject, kind, startedOn: enteredCareOn, endedOn: null });
  const registered = staff(['nurse', 'second-nurse', 'doctor', 'health-administrator'], ['nurse', 'doctor']);
  const referred = isReferred ? staff(['camhs'], ['camhs']) : [];
  return [
    ...registered.map((subject) => current(subject, 'registeredPatients')),
    ...referred.map((subject) => current(subject, 'acceptedReferrals')),
  ];
}
