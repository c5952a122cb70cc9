import { randomUUID } from 'node:crypto';
import { hubError, refuseProblems, versionConflict, type RunQuery } from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { missingCodes } from '../codes';
import { checkVersion, type VersionRow } from '../write/checkVersion';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import type { RecordMissingEpisodeInput, UpdateMissingEpisodeInput } from './missing.input';

const BEGIN = `
  insert into missing_episode (id, child_id, kind, began_on, police_told, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, now()) on conflict do nothing returning id`;

const OPEN = `select version, changed_at from missing_episode where child_id = $1 and ended_on is null`;

const LOCK = `
  select version, changed_by, changed_at, began_on, ended_on from missing_episode
  where id = $1 and child_id = $2 for update`;

const CHANGE = `
  update missing_episode set ended_on = coalesce($3, ended_on), police_told = coalesce($4, police_told),
    interview_offered = coalesce($5, interview_offered), interview_accepted = coalesce($6, interview_accepted),
    interview_held_on = coalesce($7, interview_held_on), version = version + 1, changed_by = $8, changed_at = now()
  where id = $1 and child_id = $2`;

/** A child is missing once at a time: somebody else may have recorded it already. */
export async function recordMissingEpisode(
  run: RunQuery,
  context: WriteContext,
  input: RecordMissingEpisodeInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const recordId = randomUUID();
  const kind = missingCodes.codesOf(input.kind)[0]!;
  const values = [recordId, childId, kind, input.beganOn ?? today, input.policeTold ?? null, caller.subject];
  if ((await run({ name: 'missing-begin', text: BEGIN, values })).length > 0) return { recordId, version: 1 };
  const [open] = await run<{ version: number; changed_at: Date | null }>({
    name: 'missing-open',
    text: OPEN,
    values: [childId],
  });
  const { version = 1, changed_at: changedAt = null } = open ?? {};
  throw versionConflict({ what: 'A missing episode', verb: 'already recorded', version, changedBy: null, changedAt });
}

interface EpisodeRow extends VersionRow {
  began_on: string;
  ended_on: string | null;
}

export async function updateMissingEpisode(
  run: RunQuery,
  context: WriteContext,
  input: UpdateMissingEpisodeInput,
): Promise<Outcome> {
  const { childId, caller } = context;
  const { episodeId, expectedVersion, endedOn, policeTold, interviewOffered, interviewAccepted, interviewHeldOn } =
    input;
  if (!isUuid(episodeId)) throw hubError('NOT_FOUND');
  const lock = { name: 'missing-lock', text: LOCK, values: [episodeId, childId] };
  const episode = await checkVersion<EpisodeRow>(run, lock, expectedVersion, 'This episode');
  const end = endedOn ?? episode.ended_on;
  refuseProblems([
    end !== null && end < episode.began_on && { field: 'endedOn', message: `It began on ${episode.began_on}.` },
    typeof interviewHeldOn === 'string' &&
      (end === null || interviewHeldOn < end) && {
        field: 'interviewHeldOn',
        message: 'A return interview comes after the return.',
      },
  ]);
  const told = [endedOn, policeTold, interviewOffered, interviewAccepted, interviewHeldOn].map((each) => each ?? null);
  await run({ name: 'missing-change', text: CHANGE, values: [episodeId, childId, ...told, caller.subject] });
  return { recordId: episodeId, version: expectedVersion + 1 };
}
