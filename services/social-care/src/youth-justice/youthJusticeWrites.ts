import { randomUUID } from 'node:crypto';
import { hubError, refuseProblems, type RunQuery } from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { checkVersion, type VersionRow } from '../write/checkVersion';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import type { EndYouthJusticeInput, RecordYouthJusticeInput } from './youthJustice.input';

const BEGIN = `
  insert into youth_justice_involvement (id, child_id, kind, convicted, from_on, summary, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, now())`;

const LOCK = `
  select version, changed_by, changed_at, from_on from youth_justice_involvement where id = $1 and child_id = $2 for update`;

const END = `
  update youth_justice_involvement set until_on = $3, version = version + 1, changed_by = $4, changed_at = now()
  where id = $1 and child_id = $2`;

export async function recordYouthJustice(
  run: RunQuery,
  context: WriteContext,
  input: RecordYouthJusticeInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const recordId = randomUUID();
  const { kind, convicted, fromOn, summary } = input;
  const values = [recordId, childId, kind, convicted, fromOn ?? today, summary ?? null, caller.subject];
  await run({ name: 'youth-justice-begin', text: BEGIN, values });
  return { recordId, version: 1 };
}

export async function endYouthJustice(
  run: RunQuery,
  context: WriteContext,
  input: EndYouthJusticeInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const { involvementId, expectedVersion } = input;
  if (!isUuid(involvementId)) throw hubError('NOT_FOUND');
  const lock = { name: 'youth-justice-lock', text: LOCK, values: [involvementId, childId] };
  const row = await checkVersion<VersionRow & { from_on: string }>(run, lock, expectedVersion, 'This involvement');
  const untilOn = input.untilOn ?? today;
  refuseProblems([untilOn < row.from_on && { field: 'untilOn', message: `It began on ${row.from_on}.` }]);
  await run({ name: 'youth-justice-end', text: END, values: [involvementId, childId, untilOn, caller.subject] });
  return { recordId: involvementId, version: expectedVersion + 1 };
}
