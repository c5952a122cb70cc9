import { addDays, type Random, type SyntheticRelationship } from '@hub/platform';
import { lastDayOf } from '../child/CareDates';
import { colleague, type RelationshipsQuestion } from './RelationshipsQuestion';

/** Children that one social worker has (DfE, 2025: 15 to 18 cases in the three councils). */
export const CASELOAD = 16;
/** How often the social worker changed of late: three in ten children have three or more in a year (DfE, 2024). */
const CHANGES = [[0, 42], [1, 29], [2, 21], [3, 8]] as const; // prettier-ignore
const OF_LATE = 360;

/** The social workers one after another, the last of them today's: `worker`, or where null, none is left. */
export function allocations(
  random: Random,
  question: RelationshipsQuestion,
  worker: string | null,
): SyntheticRelationship[] {
  const starts = allocationStarts(random, question);
  const own = Math.floor(question.place.number / CASELOAD);
  return starts.map((startedOn, index) => {
    const next = starts[index + 1] ?? question.dates.endedCareOn;
    const subject = index === starts.length - 1 && worker ? worker : colleague(question, 'social-worker', own + index);
    return { subject, kind: 'caseload', startedOn, endedOn: next };
  });
}

function allocationStarts(random: Random, { dates }: RelationshipsQuestion): string[] {
  const changes = random.weighted(CHANGES);
  const days = Array.from({ length: changes }, () => addDays(lastDayOf(dates), -random.between(10, OF_LATE)));
  return [...new Set([dates.enteredCareOn, ...days.filter((day) => day > dates.enteredCareOn)])].sort();
}
