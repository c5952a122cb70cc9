import { SdqScale } from './SdqEnums';
import { bandOf, pointsOf, scaleOf, scoreScale } from './scoreSdq';
import type { SdqAnswersRecord, SdqScoreRecord } from './SdqRecord';
import type { SdqAnswers, SdqItems } from './sdqItems.type';
import type { SdqScore, SdqTotals } from './sdqTotal.type';

export const presentScore = (record: SdqScoreRecord, childId: string): SdqScore => ({
  ...record,
  childId,
  band: bandOf(record.total),
});

export function presentTotals(childId: string, records: readonly SdqScoreRecord[]): SdqTotals {
  const scores = records.toSorted(latestFirst).map((record) => presentScore(record, childId));
  return { childId, latest: scores.find(({ completedBy }) => completedBy === 'CARER') ?? null, scores };
}

export const presentItems = (childId: string, records: readonly SdqAnswersRecord[]): SdqItems => ({
  childId,
  questionnaires: records.toSorted(latestFirst).map((record) => presentAnswers(record, childId)),
});

const presentAnswers = ({ answers, ...record }: SdqAnswersRecord, childId: string): SdqAnswers => ({
  ...record,
  childId,
  items: answers.map((answer, index) => ({
    childId,
    question: index + 1,
    scale: scaleOf(index + 1),
    answer,
    points: pointsOf(index + 1, answer),
  })),
  scales: Object.values(SdqScale).map((scale) => ({ childId, scale, score: scoreScale(scale, answers) })),
});

const latestFirst = (one: { completedOn: string }, other: { completedOn: string }): number =>
  one.completedOn < other.completedOn ? 1 : -1;
