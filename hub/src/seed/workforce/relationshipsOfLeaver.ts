import type { SyntheticRelationship } from '@hub/platform';
import { colleague, HOME, isAtHome, type RelationshipsQuestion } from './RelationshipsQuestion';

/** Care leavers of one personal adviser. */
const CASELOAD = 24;

/** Whom a care leaver has: a personal adviser, and in North Yorkshire a housing officer of the district. */
export function relationshipsOfLeaver(question: RelationshipsQuestion): SyntheticRelationship[] {
  const { place, dates } = question;
  const current = (subject: string, kind: string): SyntheticRelationship => ({
    subject,
    kind,
    startedOn: dates.endedCareOn!,
    endedOn: null,
  });
  const isPersonas = isAtHome(question) && place.number < CASELOAD;
  const adviser = isPersonas ? 'personal-adviser' : colleague(question, 'adviser', Math.floor(place.number / CASELOAD));
  const found = [current(adviser, 'caseload')];
  const { code } = place.planned.cohort;
  if (code === HOME && place.number === 0) found.push(current('care-experienced', 'self'));
  if (code === '815' && place.number % 2 === 0) found.push(current('housing-officer', 'applicants'));
  return found;
}
