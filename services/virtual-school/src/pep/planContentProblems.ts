import { textProblem, type InputProblem } from '@hub/platform';
import type { TargetRecord } from './EducationPlanRecord';
import type { PlanTargetInput } from './planTarget.input';

const MOST_TARGETS = 12;
const LONGEST_TEXT = 500;
/** Pupil Premium Plus is some £2,600 a child and year; a plan is for one term of it. */
const MOST_POUNDS = 20_000;

/** The parts of a plan that a meeting sets and a later change may correct. */
export interface PlanContent {
  targets?: PlanTargetInput[] | null;
  pupilPremiumPlus?: number | null;
  pupilPremiumPlusUse?: string | null;
}

export function contentProblems(content: PlanContent): (InputProblem | null | undefined | false)[] {
  const { targets, pupilPremiumPlus: amount, pupilPremiumPlusUse: use } = content;
  return [
    ...targetProblems(targets ?? []),
    amount !== null && amount !== undefined && amountProblem(amount),
    use !== null && use !== undefined && textProblem('pupilPremiumPlusUse', use, LONGEST_TEXT),
  ];
}

function targetProblems(targets: readonly PlanTargetInput[]) {
  if (targets.length > MOST_TARGETS) return [{ field: 'targets', message: `Give at most ${MOST_TARGETS} targets.` }];
  return targets.map(({ text }) => textProblem('targets', text, LONGEST_TEXT));
}

function amountProblem(amount: number): InputProblem | null {
  const field = 'pupilPremiumPlus';
  if (!(amount >= 0 && amount <= MOST_POUNDS)) return { field, message: `Give pounds from 0 to ${MOST_POUNDS}.` };
  return Math.abs(Math.round(amount * 100) - amount * 100) < 1e-6 ? null : { field, message: 'Give whole pence.' };
}

export const targetRecords = (targets: readonly PlanTargetInput[]): TargetRecord[] =>
  targets.map(({ text, progress }) => ({ text: text.trim(), progress: progress ?? 'SET' }));
