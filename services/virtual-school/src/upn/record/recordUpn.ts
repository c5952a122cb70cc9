import { isUniquePupilNumber, refuseProblems, type RunQuery } from '@hub/platform';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { fieldChanges } from '../../record-change/FieldChange';
import { requirePupil } from '../../record-change/readPupil';
import { compactUpn, presentUpn, UPN_COLUMNS, type UpnRecord } from '../UpnRecord';
import type { RecordUpnInput } from './recordUpn.input';
import type { RecordUpnPayload } from './recordUpn.payload';

const READ = `select ${UPN_COLUMNS} from unique_pupil_number where child_id = $1`;
const SAVE = `insert into unique_pupil_number (child_id, number, unknown_reason, version) values ($1, $2, $3, $4)
  on conflict (child_id) do update set number = excluded.number, unknown_reason = excluded.unknown_reason,
    version = excluded.version, changed_at = now()`;

/** Records a pupil number or why there is none. A number that looks wrong is kept, and the answer says so. */
export async function recordUpn(dependencies: ChangeDependencies, input: RecordUpnInput): Promise<RecordUpnPayload> {
  const { childId, unknownReason = null } = input;
  const number = input.number ? compactUpn(input.number) : null;
  refuseProblems([numberProblem(number, unknownReason)]);
  const { record, dryRun, replayed } = await changeRecord<UpnRecord>(dependencies, {
    mutation: 'recordUpn',
    category: 'identity.upn',
    table: 'upn_change',
    what: 'The unique pupil number',
    childId,
    input,
    request: [number, unknownReason],
    read: (run) => readUpn(run, childId),
    plan: async (run, current) => {
      await requirePupil(run, childId);
      const version = (current?.version ?? 0) + 1;
      const after = { childId, number, unknownReason, version, changedOn: dependencies.today };
      const save = async () => void (await run({ name: 'upn-save', text: SAVE, values: [childId, number, unknownReason, version] })); // prettier-ignore
      return { recordId: childId, after, save, changes: fieldChanges(['number', 'unknownReason'], current, after) };
    },
  });
  return { childId, upn: presentUpn(childId, record), warnings: warningsOf(record), dryRun, replayed };
}

async function readUpn(run: RunQuery, childId: string) {
  const [found] = await run<UpnRecord>({ name: 'upn-read', text: READ, values: [childId] });
  return found && { ...found, recordId: childId };
}

function numberProblem(number: string | null, unknownReason: string | null) {
  if (number === null && unknownReason === null)
    return { field: 'number', message: 'Give the number, or say in unknownReason why there is none.' };
  if (number !== null && unknownReason !== null)
    return { field: 'unknownReason', message: 'Leave out the reason when there is a number.' };
  return number !== null && number.length > 20 && { field: 'number', message: 'A number has 13 characters.' };
}

/** Whether another child has the number is not looked into: that would tell of children whom the caller may not see. */
function warningsOf({ number }: UpnRecord): string[] {
  if (number === null || isUniquePupilNumber(number)) return [];
  return [`${number} is not a right unique pupil number: its first letter does not fit the rest. It was kept; please check it with the school.`]; // prettier-ignore
}
