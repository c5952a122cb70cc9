import { addDays, addMonths, addWorkingDays } from '@hub/platform';
import { nextVisitDue } from '../../plan/nextVisitDue';
import { rowId } from '../rowId';
import type { SeedContext } from './SeedContext';

export function planRows(context: SeedContext) {
  const { child, isLookedAfter, today, age, random: randomOf } = context;
  if (!isLookedAfter) return { care_plan: [], visit: [] };
  const random = randomOf('plan');
  const child_id = child.id;
  // SI 2010/959 reg 4(2): before the first placement, or within ten working days of its start.
  const agreed_on = min(addWorkingDays(child.enteredCareOn, random.between(0, 12)), today);
  // By the second review, some four months in.
  const permanentFrom = addDays(child.enteredCareOn, random.between(60, 150));
  const permanence_plan = permanentFrom <= today ? permanenceOf(context) : null;
  const permanence_agreed_on = permanence_plan ? permanentFrom : null;
  const summary = random.pick(SUMMARIES);
  return {
    care_plan: [{ child_id, agreed_on, summary, permanence_plan, permanence_agreed_on }],
    visit: visitsOf(context, age >= 0 && isUntil18(permanence_plan)),
  };
}

const SUMMARIES = [
  'Stay where things are going well, see family as agreed, and catch up at school.',
  'Find a home that lasts, with brothers and sisters where that is right.',
  'Get ready for living on my own, one step at a time.',
];

/** Whether the placement is meant to last until 18, for which visits may be further apart. */
export const isUntil18 = (permanencePlan: string | null): boolean =>
  permanencePlan === 'LTFOST18' || permanencePlan === 'LTRELFR';

function permanenceOf({ child, age, random: randomOf }: SeedContext): string {
  const random = randomOf('permanence');
  const placement = child.episodes.at(-1)?.placementType ?? '';
  if (/^A/.test(placement) || child.episodes.at(-1)?.legalStatus === 'E1') return 'ADOPTION';
  if (placement === 'P1') return 'REMAINSUP';
  if (/^U[12]/.test(placement)) return 'LTRELFR';
  if (/^[KSR]/.test(placement)) return age >= 16 ? 'SUPPLIV' : 'RESPLMT';
  return random.pick(['LTFOST18', 'LTFOST18', 'LTFOST18', 'RETURNEV', 'RETURN6M']);
}

/** Visits of the last year as SI 2010/959 reg 28 spaces them; nine in ten were in time. The next one is open. */
function visitsOf({ child, today, random: randomOf }: SeedContext, untilEighteen: boolean) {
  const random = randomOf('visits');
  const placedOn = child.episodes.at(-1)?.startedOn ?? child.enteredCareOn;
  const yearAgo = addMonths(today, -12);
  const visits: object[] = [];
  const child_id = child.id;
  let last = placedOn < yearAgo ? addDays(yearAgo, -random.between(0, 40)) : null;
  for (let place = 0; ; place += 1) {
    const due_on = nextVisitDue(placedOn, last, untilEighteen);
    const done_on = addDays(due_on, random.chance(0.9) ? -random.between(0, 6) : random.between(1, 20));
    const id = rowId(child_id, 'visit', placedOn, place);
    if (done_on >= today || (last && done_on <= last))
      return [...visits, { id, child_id, due_on, done_on: null, seen_alone: null }];
    visits.push({ id, child_id, due_on, done_on, seen_alone: random.chance(0.85) });
    last = done_on;
  }
}

const min = (one: string, other: string): string => (one < other ? one : other);
