import { ageOn, type Random, type SyntheticRelationship } from '@hub/platform';
import { allocations, CASELOAD } from './allocations';
import { colleague, HOME, isAtHome, isPersonas, type RelationshipsQuestion } from './RelationshipsQuestion';

/** Children whose reviews one reviewing officer chairs. */
const CHAIRED = 60;

/** Who works with a child who is looked after: always a social worker and a reviewing officer. */
export function relationshipsOfLookedAfter(random: Random, question: RelationshipsQuestion): SyntheticRelationship[] {
  const { number } = question.place;
  const age = ageOn(question.dates.dateOfBirth, question.dates.today);
  const found = [...allocations(random, question, socialWorker(question)), ...around(question, age)];
  if (number % 12 === 0) found.push(current(question, camhs(question), 'acceptedReferrals'));
  if (isPersonas(question) ? age >= 14 && number % 4 === 0 : age >= 12 && number % 40 === 0)
    found.push(current(question, youthJustice(question), 'youthJusticeCases'));
  if (question.place.planned.cohort.code === HOME && number < 20 && number % 2 === 0 && age >= 5 && age <= 15)
    found.push(current(question, 'designated-teacher', 'pupils'));
  return found;
}

/** Reviewing officer, foster carer and who supervises the carer, and the advocate. */
function around(question: RelationshipsQuestion, age: number): SyntheticRelationship[] {
  const { number } = question.place;
  const found = [current(question, reviewingOfficer(question), 'reviews')];
  if (!isPersonas(question)) return found;
  const placed = question.placement.startedOn;
  if (isFostered(question) && number % 3 === 0)
    found.push(current(question, 'supervising-social-worker', 'placementsSupervised', placed));
  if (isFostered(question) && number < 3) found.push(current(question, 'foster-carer', 'placedWithMe', placed));
  if (number % 8 === 0 && age >= 5) found.push(current(question, 'advocate', 'instruction'));
  return found;
}

const current = (
  { dates }: RelationshipsQuestion,
  subject: string,
  kind: string,
  startedOn = dates.enteredCareOn,
): SyntheticRelationship => ({ subject, kind, startedOn, endedOn: null });

const isFostered = ({ placement }: RelationshipsQuestion): boolean => /^U/.test(placement.placementType);

function socialWorker(question: RelationshipsQuestion): string {
  const { number } = question.place;
  if (isPersonas(question)) return number % 2 === 0 ? 'social-worker' : 'other-social-worker';
  return colleague(question, 'social-worker', Math.floor(number / CASELOAD));
}

const reviewingOfficer = (question: RelationshipsQuestion): string =>
  isPersonas(question) && question.place.number % 3 === 0
    ? 'reviewing-officer'
    : colleague(question, 'reviewing-officer', Math.floor(question.place.number / CHAIRED));

const camhs = (question: RelationshipsQuestion): string =>
  isAtHome(question) ? 'camhs' : colleague(question, 'camhs', 0);

const youthJustice = (question: RelationshipsQuestion): string =>
  isPersonas(question) ? 'youth-justice' : colleague(question, 'youth-justice', 0);
