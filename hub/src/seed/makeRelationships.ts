import { ageOn, type SyntheticRelationship } from '@hub/platform';

interface CareDates {
  enteredCareOn: string;
  endedCareOn: string | null;
  dateOfBirth: string;
  today: string;
}

/** Everybody whose child this is. The first child is the one that most personas share, for trying out. */
export function makeRelationships(index: number, isCareLeaver: boolean, dates: CareDates): SyntheticRelationship[] {
  const from = dates.enteredCareOn;
  const current = (subject: string, kind: string, startedOn = from): SyntheticRelationship => ({
    subject,
    kind,
    startedOn,
    endedOn: null,
  });
  const found = ['nurse', 'second-nurse', 'doctor', 'health-administrator'].map((nurse) =>
    current(nurse, 'registeredPatients'),
  );
  found.push(...socialCare(index, isCareLeaver, current, dates));
  if (index % 12 === 0) found.push(current('camhs', 'acceptedReferrals'));
  return found;
}

function socialCare(
  index: number,
  isCareLeaver: boolean,
  current: (subject: string, kind: string, startedOn?: string) => SyntheticRelationship,
  { endedCareOn, dateOfBirth, today }: CareDates,
): SyntheticRelationship[] {
  if (isCareLeaver) {
    const adviser = current('personal-adviser', 'caseload', endedCareOn!);
    return index === 9 ? [adviser, current('care-experienced', 'self')] : [adviser];
  }
  const found = [current(index % 2 === 0 ? 'social-worker' : 'other-social-worker', 'caseload')];
  if (index % 3 === 0) found.push(current('reviewing-officer', 'reviews'));
  if (index % 6 === 0) found.push(current('supervising-social-worker', 'placementsSupervised'));
  if (index === 0) found.push(current('foster-carer', 'placedWithMe'));
  if (ageOn(dateOfBirth, today) >= 14 && index % 4 === 0) found.push(current('youth-justice', 'youthJusticeCases'));
  return found;
}
