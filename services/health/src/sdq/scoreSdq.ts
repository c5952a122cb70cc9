import { SdqScale } from './SdqEnums';

/** 0 not true, 1 somewhat true, 2 certainly true; null was left out. In the order of the questionnaire. */
export type SdqAnswer = 0 | 1 | 2 | null;
export const SDQ_QUESTIONS = 25;
/** A scale with fewer answers than this cannot be scored. */
const FEWEST_ANSWERS = 3;
const ANSWERS_A_SCALE = 5;

/** Numbers of the questions, from 1. Source: scoring the SDQ, sdqinfo.org, the same for every informant. */
const SCALES: Readonly<Record<SdqScale, readonly number[]>> = {
  EMOTIONAL: [3, 8, 13, 16, 24],
  CONDUCT: [5, 7, 12, 18, 22],
  HYPERACTIVITY: [2, 10, 15, 21, 25],
  PEERS: [6, 11, 14, 19, 23],
  PROSOCIAL: [1, 4, 9, 17, 20],
};
/** Questions about a strength in a scale of difficulties: their answers count the other way round. */
const REVERSED: readonly number[] = [7, 11, 14, 21, 25];
const OF_THE_TOTAL: readonly SdqScale[] = ['EMOTIONAL', 'CONDUCT', 'HYPERACTIVITY', 'PEERS'];

export const scaleOf = (question: number): SdqScale =>
  (Object.keys(SCALES) as SdqScale[]).find((scale) => SCALES[scale].includes(question))!;

/** What an answer adds to its scale. */
export const pointsOf = (question: number, answer: SdqAnswer): number | null =>
  answer === null ? null : REVERSED.includes(question) ? 2 - answer : answer;

/** 0 to 10; null when fewer than three of five were answered. Answers that were left out count as the mean of the others. */
export function scoreScale(scale: SdqScale, answers: readonly SdqAnswer[]): number | null {
  const points = SCALES[scale].map((question) => pointsOf(question, answers[question - 1] ?? null));
  const given = points.filter((each) => each !== null);
  if (given.length < FEWEST_ANSWERS) return null;
  return Math.round((given.reduce((sum, each) => sum + each, 0) / given.length) * ANSWERS_A_SCALE);
}

/** 0 to 40, without the prosocial scale; null when one of the four cannot be scored. */
export function totalOf(answers: readonly SdqAnswer[]): number | null {
  const scores = OF_THE_TOTAL.map((scale) => scoreScale(scale, answers));
  return scores.includes(null) ? null : scores.reduce<number>((sum, score) => sum + score!, 0);
}

/** As DfE bands totals in its statistics on children looked after. */
export const bandOf = (total: number) => (total <= 13 ? 'NORMAL' : total <= 16 ? 'BORDERLINE' : 'CAUSE_FOR_CONCERN');
