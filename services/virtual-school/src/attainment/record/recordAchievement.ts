import { dateProblem, refuseProblems, textProblem, type RunQuery } from '@hub/platform';
import { idOf } from '../../idOf';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { requirePupil } from '../../record-change/readPupil';
import { ACHIEVEMENT_COLUMNS, type AchievementRecord } from '../AttainmentRecord';
import type { RecordAchievementInput } from './recordAchievement.input';
import type { RecordAchievementPayload } from './recordAttainment.payload';

const READ = `select ${ACHIEVEMENT_COLUMNS} from achievement where id = $1`;
const SAVE = 'insert into achievement (id, child_id, achieved_on, title) values ($1, $2, $3, $4)';

/** Records something that a child achieved. The same words of the same day are one achievement. */
export async function recordAchievement(
  dependencies: ChangeDependencies,
  input: RecordAchievementInput,
): Promise<RecordAchievementPayload> {
  const { childId, achievedOn } = input;
  const title = input.title.trim();
  refuseProblems([
    textProblem('title', input.title),
    achievedOn > dependencies.today ? { field: 'achievedOn', message: 'The day is in the future.' } : dateProblem('achievedOn', achievedOn, dependencies.today), // prettier-ignore
  ]);
  const id = idOf(childId, 'achievement', achievedOn, title);
  const { record, dryRun, replayed } = await changeRecord<AchievementRecord & { version: number }>(dependencies, {
    mutation: 'recordAchievement',
    category: 'education.attainment',
    table: 'attainment_change',
    what: 'The achievement',
    childId,
    input: { ...input, expectedVersion: 0 },
    request: [achievedOn, title],
    read: (run) => readAchievement(run, id),
    plan: async (run) => {
      await requirePupil(run, childId);
      const after = { id, childId, achievedOn, title, version: 1 };
      const save = async (within: RunQuery) => void (await within({ name: 'achievement-save', text: SAVE, values: [id, childId, achievedOn, title] })); // prettier-ignore
      return { recordId: id, after, changes: [{ field: 'title', from: null, to: title }], save };
    },
  });
  return { childId, achievement: record, dryRun, replayed };
}

async function readAchievement(run: RunQuery, id: string) {
  const [found] = await run<AchievementRecord>({ name: 'achievement-read', text: READ, values: [id] });
  return found && { ...found, version: 1, recordId: id };
}
