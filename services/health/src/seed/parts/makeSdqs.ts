import { addDays, ageOn, stableId, type Random } from '@hub/platform';
import { SDQ_QUESTIONS, totalOf, type SdqAnswer } from '../../sdq/scoreSdq';
import type { HealthFacts } from './HealthFacts';

/** Questions about a strength, the prosocial ones too: who finds life hard says "certainly true" less often. */
const ABOUT_STRENGTHS = [1, 4, 7, 9, 11, 14, 17, 20, 21, 25];
const YEAR = 365;

/** Carers of those aged 5 to 16 answer once a year; in some authorities most do not. */
export function makeSdqs({ child, lastDay, rates, random }: HealthFacts) {
  const draw = random('sdq');
  const hardship = draw.weighted([[0.12, 22], [0.26, 20], [0.4, 20], [0.52, 20], [0.66, 18]] as const); // prettier-ignore
  const days = [1, 0].map((yearsAgo) => addDays(lastDay, -yearsAgo * YEAR - draw.between(20, 340)));
  const made = days
    .filter((day) => isAsked(child.dateOfBirth, child.enteredCareOn, day) && draw.chance(rates.sdqReturned))
    .map((completedOn) => makeSdq(child.id, completedOn, draw, hardship));
  return { sdq_score: made.map(({ score }) => score), sdq_answers: made.map(({ answers }) => answers) };
}

function isAsked(dateOfBirth: string, enteredCareOn: string, day: string): boolean {
  const age = ageOn(dateOfBirth, day < dateOfBirth ? dateOfBirth : day);
  return day > enteredCareOn && age >= 5 && age <= 16;
}

function makeSdq(childId: string, completedOn: string, draw: Random, hardship: number) {
  const answers = Array.from({ length: SDQ_QUESTIONS }, (_, index) => makeAnswer(draw, index + 1, hardship));
  const common = { child_id: childId, completed_on: completedOn, completed_by: 'CARER' };
  const id = stableId(`${childId} sdq ${completedOn}`);
  return {
    score: { id, ...common, total: totalOf(answers)!, recorded_by: null, recorded_at: new Date() },
    answers: { sdq_id: id, ...common, answers },
  };
}

function makeAnswer(draw: Random, question: number, hardship: number): SdqAnswer {
  const points = Number(draw.chance(hardship)) + Number(draw.chance(hardship));
  return (ABOUT_STRENGTHS.includes(question) ? 2 - points : points) as SdqAnswer;
}
