import { addDays } from '@hub/platform';
import { YEAR_GROUP_OF_STAGE, type KeyStage } from '../attainment/KeyStage';
import { idOf } from '../idOf';
import { isSchoolAged, randomOf, type Pupil } from './Pupil';

const ACHIEVEMENTS = [
  'Swam 25 metres',
  'Star of the week for kindness',
  'Chosen as reading buddy for Year 2',
  'Sang in the winter concert',
  'Bronze Duke of Edinburgh’s Award',
  'Full attendance for half a term',
  'First goal for the school team',
];

/** Results at the end of each stage that the child has passed; of who came from abroad, only those since. */
export function makeResults(pupil: Pupil) {
  const random = randomOf(pupil, 'attainment');
  const row = (stage: KeyStage, subject: string, result: string, met: boolean | null) => {
    const academicYear = pupil.receptionYear + YEAR_GROUP_OF_STAGE[stage];
    const id = idOf(pupil.child.id, 'result', stage, subject);
    return { id, child_id: pupil.child.id, academic_year: academicYear, stage, subject, result, met_expected: met };
  };
  const scaled = (subject: string, low: number, high: number) => {
    const score = random.between(low, high);
    return row('KS2', subject, String(score), score >= 100);
  };
  const grade = (subject: string) => {
    const points = random.between(1, 6);
    return row('KS4', subject, String(points), points >= 4);
  };
  const development = random.chance(0.4);
  const results = [
    row('EYFS', 'Good level of development', development ? 'Reached' : 'Not yet reached', development),
    ...['Reading', 'Mathematics', 'Grammar, punctuation and spelling'].map((subject) => scaled(subject, 85, 113)),
    ...['English language', 'Mathematics'].map(grade),
    row('KS4', 'Attainment 8', (random.between(80, 420) / 10).toFixed(1), null),
  ];
  const isPast = ({ academic_year }: { academic_year: number }) => academic_year < pupil.academicYear;
  // Before 2020 no council would still hold them here.
  const isKept = ({ academic_year }: { academic_year: number }) => academic_year >= pupil.academicYear - 8;
  return pupil.child.unaccompanied ? [] : results.filter((each) => isPast(each) && isKept(each));
}

export function makeAchievements(pupil: Pupil) {
  const random = randomOf(pupil, 'achievements');
  if (!isSchoolAged(pupil) || !random.chance(0.4)) return [];
  const [title, day] = [random.pick(ACHIEVEMENTS), addDays(pupil.today, -random.between(10, 300))];
  return [{ id: idOf(pupil.child.id, 'achievement', day, title), child_id: pupil.child.id, achieved_on: day, title }];
}
