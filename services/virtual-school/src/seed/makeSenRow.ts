import { addDays, addMonths } from '@hub/platform';
import { SenNeed } from '../sen/SenNeed';
import { isSchoolAged, randomOf, type Pupil } from './Pupil';

const COMMON: SenNeed[] = ['SEMH', 'SEMH', 'SEMH', 'MLD', 'SLCN', 'SLCN', 'ASD', 'SPLD'];

/** About three in ten of the children in care have a plan, and a quarter SEN support. */
export function makeSenRow(pupil: Pupil) {
  if (!isSchoolAged(pupil) && pupil.yearGroup !== 12 && pupil.yearGroup !== 13) return undefined;
  const random = randomOf(pupil, 'sen');
  const point = random.between(1, 100);
  const provision = point <= 30 ? 'EHCP' : point <= 55 ? 'SEN_SUPPORT' : 'NONE';
  const row = {
    child_id: pupil.child.id,
    provision,
    primary_need: null as string | null,
    since: null as string | null,
  };
  if (provision === 'NONE') return { ...row, plan_issued_on: null, plan_reviewed_on: null };
  const since = addDays(addMonths(pupil.today, -random.between(14, 40)), -random.between(0, 27));
  const plan = provision === 'EHCP' ? planDates(since, pupil, random.between(20, 150)) : noPlan;
  return { ...row, primary_need: random.pick(COMMON), since, ...plan };
}

const noPlan = { plan_issued_on: null as string | null, plan_reviewed_on: null as string | null };

/** Issued twenty weeks after it was asked for, and reviewed each year; now and then a review is late. */
function planDates(since: string, { today }: Pupil, late: number): typeof noPlan {
  const issued = addDays(since, 140);
  let reviewed: string | null = null;
  for (let next = addMonths(issued, 11); next < addDays(today, -late); next = addMonths(next, 12)) reviewed = next;
  return { plan_issued_on: issued, plan_reviewed_on: reviewed };
}
