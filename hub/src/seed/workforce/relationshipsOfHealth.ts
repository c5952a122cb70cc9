import type { SyntheticRelationship } from '@hub/platform';
import { colleague, isAtHome, type RelationshipsQuestion } from './RelationshipsQuestion';

/** Who goes home, to a guardian or to new parents goes to their own doctor; care leavers stay with the service. */
export function relationshipsOfHealth(question: RelationshipsQuestion): SyntheticRelationship[] {
  const { place, dates } = question;
  const endedOn = place.kind === 'LEFT' ? dates.endedCareOn : null;
  const staff = isAtHome(question) ? ['nurse', 'second-nurse', 'doctor', 'health-administrator'] : elsewhere(question);
  return staff.map((subject) => ({ subject, kind: 'registeredPatients', startedOn: dates.enteredCareOn, endedOn }));
}

const elsewhere = (question: RelationshipsQuestion): string[] =>
  ['nurse', 'doctor'].map((job) => colleague(question, job, 0));
