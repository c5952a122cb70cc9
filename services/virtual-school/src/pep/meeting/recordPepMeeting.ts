import { refuseProblems, type RunQuery } from '@hub/platform';
import { changeRecord, type ChangeDependencies, type PlannedChange } from '../../record-change/changeRecord';
import { draftPlan } from '../draftPlan';
import { nextPlanDue } from '../dueDates';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { childOfPlan, insertPlan, planChangeOf, readPlan } from '../planChanges';
import { targetRecords } from '../planContentProblems';
import { readPlanFacts, type PlanFacts } from '../planFacts';
import { presentPlan } from '../presentPlan';
import { findNextPlan } from './findNextPlan';
import { meetingProblems } from './meetingProblems';
import type { RecordPepMeetingInput } from './recordPepMeeting.input';
import type { RecordPepMeetingPayload } from './recordPepMeeting.payload';

/** Records that a plan's meeting was held and what it agreed, and makes the plan for the next term. */
export async function recordPepMeeting(
  dependencies: ChangeDependencies,
  input: RecordPepMeetingInput,
): Promise<RecordPepMeetingPayload> {
  const { today, database, caller } = dependencies;
  const childId = await childOfPlan(dependencies, input.planId);
  let next: EducationPlanRecord | null = null;
  const changed = await changeRecord<EducationPlanRecord>(dependencies, {
    mutation: 'recordPepMeeting',
    category: 'education.pep',
    table: 'plan_change',
    what: 'The plan',
    childId,
    input,
    request: requestOf(input),
    read: (run) => readPlan(run, input.planId),
    plan: async (run, current) => {
      const facts = await readPlanFacts(run, childId, input.planId);
      refuseProblems(meetingProblems(current!, input, { today, calendar: facts.calendar }));
      const planned = planChangeOf(current!, contentOf(input));
      next = nextPlan(planned.after, facts);
      return next ? withNext(planned, next) : planned;
    },
  });
  if (changed.replayed) next = await findNextPlan((query) => database.runAs(caller, query), input.planId);
  return present(changed, next, today);
}

const requestOf = (input: RecordPepMeetingInput): unknown[] => [
  input.planId,
  input.heldOn,
  input.childsViewRecorded,
  targetRecords(input.targets),
  input.pupilPremiumPlus ?? null,
  input.pupilPremiumPlusUse ?? null,
];

const contentOf = (input: RecordPepMeetingInput): Partial<EducationPlanRecord> => ({
  status: 'HELD',
  heldOn: input.heldOn,
  childsViewRecorded: input.childsViewRecorded,
  targets: targetRecords(input.targets),
  premiumAmount: input.pupilPremiumPlus ?? null,
  premiumUse: input.pupilPremiumPlusUse?.trim() ?? null,
});

function nextPlan(
  { childId, heldOn }: EducationPlanRecord,
  { dateOfBirth, calendar, draftIsOpen }: PlanFacts,
): EducationPlanRecord | null {
  const due = draftIsOpen ? null : nextPlanDue(heldOn!, dateOfBirth, calendar);
  return due && draftPlan({ ...due, childId, kind: 'TERMLY', countedFrom: heldOn! });
}

/** The held plan is saved first: a child has one draft at a time. */
const withNext = (planned: PlannedChange<EducationPlanRecord>, next: EducationPlanRecord) => ({
  ...planned,
  save: async (run: RunQuery): Promise<void> => {
    await planned.save(run);
    await insertPlan(run, next, planned.recordId);
  },
});

function present(
  { record, changes, dryRun, replayed }: Awaited<ReturnType<typeof changeRecord<EducationPlanRecord>>>,
  next: EducationPlanRecord | null,
  today: string,
): RecordPepMeetingPayload {
  const { childId } = record;
  return {
    childId,
    plan: presentPlan(record, today),
    changes: changes.map((change) => ({ ...change, childId })),
    nextPlan: next && !dryRun ? presentPlan(next, today) : null,
    nextDueOn: next?.dueOn ?? null,
    dryRun,
    replayed,
  };
}
