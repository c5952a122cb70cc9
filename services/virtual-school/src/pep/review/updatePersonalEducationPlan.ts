import { refuseProblems } from '@hub/platform';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { childOfPlan, planChangeOf, readPlan } from '../planChanges';
import { targetRecords } from '../planContentProblems';
import { presentPlan } from '../presentPlan';
import type { ChangedPersonalEducationPlan } from './changedPlan.payload';
import type { UpdatePersonalEducationPlanInput } from './updatePersonalEducationPlan.input';
import { updateProblems } from './updateProblems';

/** The role of whoever judges and completes plans. */
const JUDGES = 'VIRTUAL_SCHOOL_ADVISER';

/** Judges, completes, corrects or cancels a plan. */
export async function updatePersonalEducationPlan(
  dependencies: ChangeDependencies,
  input: UpdatePersonalEducationPlanInput,
): Promise<ChangedPersonalEducationPlan> {
  const childId = await childOfPlan(dependencies, input.planId);
  const { record, changes, dryRun, replayed } = await changeRecord<EducationPlanRecord>(dependencies, {
    mutation: 'updatePersonalEducationPlan',
    category: 'education.pep',
    table: 'plan_change',
    what: 'The plan',
    childId,
    input,
    request: requestOf(input),
    read: (run) => readPlan(run, input.planId),
    plan: (_run, current) => {
      refuseProblems(updateProblems(current!, input, dependencies.caller.role === JUDGES));
      return Promise.resolve(planChangeOf(current!, wishOf(current!, input)));
    },
  });
  const plan = presentPlan(record, dependencies.today);
  return { childId, plan, changes: changes.map((change) => ({ ...change, childId })), dryRun, replayed };
}

const requestOf = (input: UpdatePersonalEducationPlanInput): unknown[] => [
  input.planId,
  input.status ?? null,
  input.quality ?? null,
  input.targets ? targetRecords(input.targets) : null,
  input.pupilPremiumPlus ?? null,
  input.pupilPremiumPlusUse ?? null,
];

const wishOf = (plan: EducationPlanRecord, input: UpdatePersonalEducationPlanInput): Partial<EducationPlanRecord> => ({
  status: input.status ?? plan.status,
  quality: input.quality ?? plan.quality,
  targets: input.targets ? targetRecords(input.targets) : plan.targets,
  premiumAmount: input.pupilPremiumPlus ?? plan.premiumAmount,
  premiumUse: input.pupilPremiumPlusUse?.trim() ?? plan.premiumUse,
});
