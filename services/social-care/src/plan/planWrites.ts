import { randomUUID } from 'node:crypto';
import { addMonths, hubError, refuseProblems, type RunQuery } from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { permanencePlanCodes } from '../codes';
import { checkOnlyVersion, checkVersion, type VersionRow } from '../write/checkVersion';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import { nextVisitDue } from './nextVisitDue';
import type { RecordVisitInput, UpdateCarePlanInput } from './plan.input';

const LOCK_VISIT = `
  select version, changed_by, changed_at, due_on, done_on from visit where id = $1 and child_id = $2 for update`;

const DONE = `
  update visit set done_on = $3, seen_alone = $4, note = $5, version = version + 1, changed_by = $6, changed_at = now()
  where id = $1 and child_id = $2`;

const NEXT = `insert into visit (id, child_id, due_on, changed_by, changed_at) values ($1, $2, $3, $4, now())`;

/** Two items of the agreement; who writes the plan reads the placement. */
const SPACING = `
  select
    (select started_on from placement where child_id = $1 and started_on <= $2
      and (ended_on is null or ended_on > $2) order by started_on desc, occurrence desc limit 1) as placed_on,
    coalesce((select permanence_plan in ('LTFOST18', 'LTRELFR') from care_plan where child_id = $1), false) as until_18`;

const LOCK_PLAN = `select version, changed_by, changed_at from care_plan where child_id = $1 for update`;

const MAKE_PLAN = `
  insert into care_plan (child_id, agreed_on, summary, permanence_plan, permanence_agreed_on, changed_by, changed_at)
  values ($1, coalesce($2, $7::date), $3, $4, $5, $6, now()) on conflict do nothing returning version`;

const CHANGE_PLAN = `
  update care_plan set agreed_on = coalesce($2, agreed_on), summary = coalesce($3, summary),
    permanence_plan = coalesce($4, permanence_plan), permanence_agreed_on = coalesce($5, permanence_agreed_on),
    version = version + 1, changed_by = $6, changed_at = now()
  where child_id = $1`;

interface VisitRow extends VersionRow {
  due_on: string;
  done_on: string | null;
}

/** Closes the visit and opens the next one, by the latest day that the regulation allows. */
export async function recordVisit(run: RunQuery, context: WriteContext, input: RecordVisitInput): Promise<Outcome> {
  const { childId, caller, today } = context;
  const { visitId, expectedVersion, seenAlone, note } = input;
  if (!isUuid(visitId)) throw hubError('NOT_FOUND');
  const lock = { name: 'visit-lock', text: LOCK_VISIT, values: [visitId, childId] };
  const visit = await checkVersion<VisitRow>(run, lock, expectedVersion, 'This visit');
  refuseProblems([
    visit.done_on !== null && { field: 'visitId', message: `It is recorded already: ${visit.done_on}.` },
  ]);
  const doneOn = input.doneOn ?? today;
  const values = [visitId, childId, doneOn, seenAlone, note ?? null, caller.subject];
  await run({ name: 'visit-done', text: DONE, values });
  const latest = await latestDue(run, childId, doneOn);
  const nextDueOn = input.nextDueOn ?? latest;
  refuseProblems([
    nextDueOn > latest && { field: 'nextDueOn', message: `SI 2010/959 reg 28 asks for a visit by ${latest}.` },
    nextDueOn <= doneOn && { field: 'nextDueOn', message: 'Enter a date after this visit.' },
  ]);
  await run({ name: 'visit-next', text: NEXT, values: [randomUUID(), childId, nextDueOn, caller.subject] });
  return { recordId: visitId, version: expectedVersion + 1 };
}

async function latestDue(run: RunQuery, childId: string, doneOn: string): Promise<string> {
  const [spacing] = await run<{ placed_on: string | null; until_18: boolean }>({
    name: 'visit-spacing',
    text: SPACING,
    values: [childId, doneOn],
  });
  // Without a placement on record the closest spacing holds.
  const placedOn = spacing!.placed_on ?? addMonths(doneOn, -1);
  return nextVisitDue(placedOn, doneOn, spacing!.until_18);
}

export async function updateCarePlan(
  run: RunQuery,
  context: WriteContext,
  input: UpdateCarePlanInput,
): Promise<Outcome> {
  const { childId, caller, today } = context;
  const { expectedVersion, agreedOn, summary, permanencePlan, permanenceAgreedOn } = input;
  const lock = { name: 'plan-lock', text: LOCK_PLAN, values: [childId] };
  const there = await checkOnlyVersion(run, lock, expectedVersion, 'The care plan');
  const code = permanencePlan ? permanencePlanCodes.codesOf(permanencePlan)[0]! : null;
  const values = [childId, agreedOn ?? null, summary ?? null, code, permanenceAgreedOn ?? null, caller.subject];
  if (there) await run({ name: 'plan-change', text: CHANGE_PLAN, values });
  else if ((await run({ name: 'plan-make', text: MAKE_PLAN, values: [...values, today] })).length === 0)
    throw hubError('CONFLICT');
  return { recordId: null, version: expectedVersion + 1 };
}
