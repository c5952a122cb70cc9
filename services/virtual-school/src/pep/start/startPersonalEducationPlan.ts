import { dateProblem, NO_ID, refuseProblems, type InputProblem } from '@hub/platform';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { requirePupil } from '../../record-change/readPupil';
import { draftPlan } from '../draftPlan';
import { initialPlanDue } from '../dueDates';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { insertPlan } from '../planChanges';
import { readPlanFacts, type PlanFacts } from '../planFacts';
import { presentPlan } from '../presentPlan';
import type { ChangedPersonalEducationPlan } from '../review/changedPlan.payload';
import { findInitialPlan } from './findInitialPlan';
import type { StartPersonalEducationPlanInput } from './startPersonalEducationPlan.input';

/** Begins the plans of a child: the initial one, due by the authority's own count. */
export async function startPersonalEducationPlan(
  dependencies: ChangeDependencies,
  input: StartPersonalEducationPlanInput,
): Promise<ChangedPersonalEducationPlan> {
  const { childId, countedFrom } = input;
  const { today } = dependencies;
  const { record, dryRun, replayed } = await changeRecord<EducationPlanRecord>(dependencies, {
    mutation: 'startPersonalEducationPlan',
    category: 'education.pep',
    table: 'plan_change',
    what: 'The initial plan',
    childId,
    // There is no version yet: somebody else who began the same plan is told of by a conflict.
    input: { ...input, expectedVersion: 0 },
    request: [countedFrom],
    read: (run) => findInitialPlan(run, childId, countedFrom),
    plan: async (run) => {
      await requirePupil(run, childId);
      const facts = await readPlanFacts(run, childId, NO_ID);
      refuseProblems(startProblems(countedFrom, facts, today));
      const due = initialPlanDue(countedFrom, facts.setting, facts.calendar);
      const after = draftPlan({ ...due, childId, kind: 'INITIAL', countedFrom });
      const save = async (inTransaction: typeof run) => void (await insertPlan(inTransaction, after, null));
      return { recordId: after.id, after, changes: [{ field: 'status', from: null, to: 'DRAFT' }], save };
    },
  });
  const changes = replayed ? [] : [{ childId, field: 'status', from: null, to: 'DRAFT' }];
  return { childId, plan: presentPlan(record, today), changes, dryRun, replayed };
}

const startProblems = (
  countedFrom: string,
  { draftIsOpen }: PlanFacts,
  today: string,
): (InputProblem | false | undefined)[] => [
  countedFrom > today ? { field: 'countedFrom', message: 'The day is in the future.' } : dateProblem('countedFrom', countedFrom, today), // prettier-ignore
  draftIsOpen && { field: 'childId', message: 'This child has a plan that waits for its meeting already.' },
];
