import { refuseProblems, type RunQuery } from '@hub/platform';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { fieldChanges } from '../../record-change/FieldChange';
import { requirePupil } from '../../record-change/readPupil';
import { presentSen, SEN_COLUMNS, type SenRecord } from '../SenRecord';
import type { RecordSenInput } from './recordSen.input';
import type { RecordSenPayload } from './recordSen.payload';
import { senProblems } from './senProblems';

const READ = `select ${SEN_COLUMNS} from special_educational_needs where child_id = $1`;
const SAVE = `
  insert into special_educational_needs (child_id, provision, primary_need, since, plan_issued_on, plan_reviewed_on, version)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (child_id) do update set provision = excluded.provision, primary_need = excluded.primary_need,
    since = excluded.since, plan_issued_on = excluded.plan_issued_on, plan_reviewed_on = excluded.plan_reviewed_on,
    version = excluded.version, changed_at = now()`;

const FIELDS = ['provision', 'primaryNeed', 'since', 'planIssuedOn', 'planReviewedOn'] as const;

/** Records a child's special educational needs, or changes them. */
export async function recordSen(dependencies: ChangeDependencies, input: RecordSenInput): Promise<RecordSenPayload> {
  const { childId } = input;
  const { today } = dependencies;
  refuseProblems(senProblems(input, today));
  const { record, dryRun, replayed } = await changeRecord<SenRecord>(dependencies, {
    mutation: 'recordSen',
    category: 'education.sen',
    table: 'sen_change',
    what: 'The record of special educational needs',
    childId,
    input,
    request: FIELDS.map((field) => input[field] ?? null),
    read: (run) => readSen(run, childId),
    plan: async (run, current) => {
      await requirePupil(run, childId);
      const after = recordOf(input, (current?.version ?? 0) + 1, today);
      return { recordId: childId, after, changes: fieldChanges(FIELDS, current, after), save: (save) => saveSen(save, after) }; // prettier-ignore
    },
  });
  return { childId, sen: presentSen(childId, record, today), dryRun, replayed };
}

async function readSen(run: RunQuery, childId: string) {
  const [found] = await run<SenRecord>({ name: 'sen-read', text: READ, values: [childId] });
  return found && { ...found, recordId: childId };
}

async function saveSen(run: RunQuery, record: SenRecord): Promise<void> {
  const { childId, provision, primaryNeed, since, planIssuedOn, planReviewedOn, version } = record;
  const values = [childId, provision, primaryNeed, since, planIssuedOn, planReviewedOn, version];
  await run({ name: 'sen-save', text: SAVE, values });
}

const recordOf = (input: RecordSenInput, version: number, changedOn: string): SenRecord => ({
  childId: input.childId,
  provision: input.provision,
  primaryNeed: input.primaryNeed ?? null,
  since: input.since ?? null,
  planIssuedOn: input.planIssuedOn ?? null,
  planReviewedOn: input.planReviewedOn ?? null,
  version,
  changedOn,
});
