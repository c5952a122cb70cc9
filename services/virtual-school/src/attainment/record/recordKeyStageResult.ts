import { randomUUID } from 'node:crypto';
import { refuseProblems, textProblem, type RunQuery } from '@hub/platform';
import { academicYearOf } from '../../academic-year/academicYear';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { fieldChanges } from '../../record-change/FieldChange';
import { requirePupil } from '../../record-change/readPupil';
import { RESULT_COLUMNS, type ResultRecord } from '../AttainmentRecord';
import type { RecordKeyStageResultInput } from './recordKeyStageResult.input';
import type { RecordKeyStageResultPayload } from './recordAttainment.payload';

const READ = `select ${RESULT_COLUMNS} from key_stage_result
  where child_id = $1 and academic_year = $2 and stage = $3 and subject = $4`;
const SAVE = `
  insert into key_stage_result (id, child_id, academic_year, stage, subject, result, met_expected, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (child_id, academic_year, stage, subject) do update set result = excluded.result,
    met_expected = excluded.met_expected, version = excluded.version, changed_at = now()`;
const EARLIEST_YEAR = 2000;

/** Records a result of a child, or corrects it. */
export async function recordKeyStageResult(
  dependencies: ChangeDependencies,
  input: RecordKeyStageResultInput,
): Promise<RecordKeyStageResultPayload> {
  refuseProblems(problemsOf(input, academicYearOf(dependencies.today)));
  const { childId, academicYear, stage, metExpected = null } = input;
  const [subject, result] = [input.subject.trim(), input.result.trim()];
  const { record, dryRun, replayed } = await changeRecord<ResultRecord>(dependencies, {
    mutation: 'recordKeyStageResult',
    category: 'education.attainment',
    table: 'attainment_change',
    what: 'The result',
    childId,
    input,
    request: [academicYear, stage, subject, result, metExpected],
    read: (run) => readResult(run, [childId, academicYear, stage, subject]),
    plan: async (run, current) => {
      await requirePupil(run, childId);
      const id = current?.id ?? randomUUID();
      const after = {
        id,
        childId,
        academicYear,
        stage,
        subject,
        result,
        metExpected,
        version: (current?.version ?? 0) + 1,
      };
      return { recordId: id, after, changes: fieldChanges(['result', 'metExpected'], current, after), save: (save) => saveResult(save, after) }; // prettier-ignore
    },
  });
  return { childId, result: record, dryRun, replayed };
}

async function readResult(run: RunQuery, values: unknown[]) {
  const [found] = await run<ResultRecord>({ name: 'result-read', text: READ, values });
  return found && { ...found, recordId: found.id };
}

async function saveResult(run: RunQuery, record: ResultRecord): Promise<void> {
  const { id, childId, academicYear, stage, subject, result, metExpected, version } = record;
  const values = [id, childId, academicYear, stage, subject, result, metExpected, version];
  await run({ name: 'result-save', text: SAVE, values });
}

const problemsOf = ({ academicYear, subject, result }: RecordKeyStageResultInput, thisYear: number) => [
  (academicYear < EARLIEST_YEAR || academicYear > thisYear) && {
    field: 'academicYear',
    message: `Give a year from ${EARLIEST_YEAR} to ${thisYear}, the one of today.`,
  },
  textProblem('subject', subject),
  textProblem('result', result),
];
