import { randomUUID } from 'node:crypto';
import { addMonths, hubError, refuseProblems, type RunQuery } from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { accommodationCodes, activityCodes, inTouchCodes } from '../codes';
import { checkOnlyVersion, checkVersion, type VersionRow } from '../write/checkVersion';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import { leaverStatements as statements } from './leaverStatements';
import type {
  RecordAccommodationInput,
  RecordAccommodationVisitInput,
  RecordLeaverActivityInput,
  UpdatePathwayPlanInput,
} from './leaver.input';

/** The code that is returned today; older codes of the same meaning come first in no set. */
const codeOf = (set: { codesOf(name: string): string[] }, name: string): string => set.codesOf(name).at(-1)!;

/** A review moves the next one six months on. */
export async function updatePathwayPlan(
  run: RunQuery,
  context: WriteContext,
  input: UpdatePathwayPlanInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const { expectedVersion, reviewedOn, goals, youngPersonAgrees } = input;
  const there = await checkOnlyVersion(run, statements.lockPlan(childId), expectedVersion, 'The pathway plan');
  const written = [goals ?? null, youngPersonAgrees ?? null, caller.subject];
  if (there) {
    const reviewDueOn = reviewedOn ? addMonths(reviewedOn, 6) : null;
    await run(statements.changePlan(childId, reviewedOn ?? null, reviewDueOn, ...written));
  } else {
    const agreedOn = reviewedOn ?? today;
    const made = await run(statements.makePlan(childId, agreedOn, addMonths(agreedOn, 6), ...written));
    if (made.length === 0) throw hubError('CONFLICT');
  }
  return { recordId: null, version: expectedVersion + 1 };
}

export async function recordLeaverActivity(
  run: RunQuery,
  context: WriteContext,
  input: RecordLeaverActivityInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const { activityId, expectedVersion } = input;
  const activity = input.activity ? codeOf(activityCodes, input.activity) : null;
  const said = [input.asAt ?? today, codeOf(inTouchCodes, input.inTouch), activity, input.note ?? null, caller.subject];
  if (!activityId) {
    const recordId = randomUUID();
    await run(statements.addActivity(recordId, childId, ...said));
    return { recordId, version: 1 };
  }
  if (!isUuid(activityId)) throw hubError('NOT_FOUND');
  await checkVersion(run, statements.lockActivity(activityId, childId), expectedVersion!, 'This record');
  await run(statements.correctActivity(activityId, childId, ...said));
  return { recordId: activityId, version: expectedVersion! + 1 };
}

interface OpenAccommodation extends VersionRow {
  id: string;
  since: string;
}

/** Ends what was on the day of moving, and begins what is. */
export async function recordAccommodation(
  run: RunQuery,
  context: WriteContext,
  input: RecordAccommodationInput,
): Promise<Outcome> {
  const { childId, caller } = context;
  const { since, expectedVersion, suitable, address, postcode } = input;
  const lock = statements.lockAccommodation(childId);
  const last = await checkOnlyVersion<OpenAccommodation>(run, lock, expectedVersion, 'The accommodation');
  refuseProblems([
    last && since < last.since && { field: 'since', message: `Enter ${last.since} or later: then the last move was.` },
  ]);
  await run(statements.endAccommodation(childId, since, caller.subject));
  const recordId = randomUUID();
  const kind = codeOf(accommodationCodes, input.kind);
  // The version goes on, so that a second move which was read from the same page is a conflict.
  const version = expectedVersion + 1;
  const begin = [recordId, childId, since, kind, suitable ?? null, caller.subject, version];
  const begun = await run(statements.beginAccommodation(...begin));
  if (begun.length === 0) throw hubError('CONFLICT');
  if (address || postcode) {
    await run(statements.endAddress(childId, since, caller.subject));
    await run(statements.beginAddress(randomUUID(), childId, since, address ?? null, postcode ?? null, caller.subject));
  }
  return { recordId, version };
}

export async function recordAccommodationVisit(
  run: RunQuery,
  context: WriteContext,
  input: RecordAccommodationVisitInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const { accommodationId, expectedVersion, visitedOn, suitable } = input;
  if (!isUuid(accommodationId)) throw hubError('NOT_FOUND');
  await checkVersion(
    run,
    statements.lockAccommodationById(accommodationId, childId),
    expectedVersion,
    'The accommodation',
  );
  await run(
    statements.visitAccommodation(accommodationId, childId, visitedOn ?? today, suitable ?? null, caller.subject),
  );
  return { recordId: accommodationId, version: expectedVersion + 1 };
}
