import { randomUUID } from 'node:crypto';
import { hubError, type RunQuery } from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { checkVersion } from '../write/checkVersion';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import type { ChangeViewAudienceInput, RecordViewInput, ShareViewInput } from './voice.input';

/** Whoever writes it down for the young person is named; the young person needs nobody. */
const RECORD = `
  insert into recorded_view (id, child_id, said_on, about, words, told_to, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, (select name from professional where subject = $6), $6, now())`;

/** Nothing is returned: the author may not be in the audience. */
const SHARE = `
  insert into shared_view (id, child_id, said_on, about, words, audience, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, now())`;

const LOCK = `select version, changed_by, changed_at from shared_view where id = $1 and child_id = $2 for update`;

const CHANGE = `
  update shared_view set audience = $3, version = version + 1, changed_by = $4, changed_at = now()
  where id = $1 and child_id = $2`;

export async function recordView(
  run: RunQuery,
  { childId, caller, today }: WriteContext,
  { saidOn, about, words }: RecordViewInput,
): Promise<Outcome> {
  const recordId = randomUUID();
  const values = [recordId, childId, saidOn ?? today, about ?? null, words, caller.subject];
  await run({ name: 'view-record', text: RECORD, values });
  return { recordId, version: 1 };
}

export async function shareView(
  run: RunQuery,
  { childId, caller, today }: WriteContext,
  { saidOn, about, words, audience }: ShareViewInput,
): Promise<Outcome> {
  const recordId = randomUUID();
  const values = [recordId, childId, saidOn ?? today, about ?? null, words, [...new Set(audience)], caller.subject];
  await run({ name: 'view-share', text: SHARE, values });
  return { recordId, version: 1 };
}

export async function changeViewAudience(
  run: RunQuery,
  { childId, caller }: WriteContext,
  { viewId, audience, expectedVersion }: ChangeViewAudienceInput,
): Promise<Outcome> {
  if (!isUuid(viewId)) throw hubError('NOT_FOUND');
  await checkVersion(run, { name: 'view-lock', text: LOCK, values: [viewId, childId] }, expectedVersion, 'This view');
  await run({ name: 'view-change', text: CHANGE, values: [viewId, childId, [...new Set(audience)], caller.subject] });
  return { recordId: viewId, version: expectedVersion + 1 };
}
