import { hubError, idOrNone, type RunQuery } from '@hub/platform';
import type { ChangeDependencies, PlannedChange } from '../record-change/changeRecord';
import { fieldChanges, type FieldChange } from '../record-change/FieldChange';
import type { EducationPlanRecord } from './EducationPlanRecord';
import { PLANS_BY_ID } from './planQueries';

/** Whose plan it is; one out of scope is answered like one that does not exist. @throws NOT_FOUND */
export async function childOfPlan({ database, caller }: ChangeDependencies, planId: string): Promise<string> {
  const plan = await readPlan((query) => database.runAs(caller, query), planId);
  if (!plan) throw hubError('NOT_FOUND');
  return plan.childId;
}

export async function readPlan(run: RunQuery, planId: string) {
  const values = [[idOrNone(planId)]];
  const [plan] = await run<EducationPlanRecord>({ name: 'education-plans-by-id', text: PLANS_BY_ID, values });
  return plan && { ...plan, recordId: plan.id };
}

const SAVE = `update personal_education_plan set status = $2, held_on = $3, quality = $4, childs_view_recorded = $5,
    targets = $6::jsonb, premium_amount = $7, premium_use = $8, version = $9, changed_at = now() where id = $1`;

const savePlan = (run: RunQuery, plan: EducationPlanRecord): Promise<unknown[]> => {
  const { id, status, heldOn, quality, childsViewRecorded, premiumAmount, premiumUse, version } = plan;
  const targets = JSON.stringify(plan.targets);
  const values = [id, status, heldOn, quality, childsViewRecorded, targets, premiumAmount, premiumUse, version];
  return run({ name: 'education-plan-save', text: SAVE, values });
};

const INSERT = `insert into personal_education_plan (id, child_id, kind, academic_year, term, counted_from, due_on, follows)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

export const insertPlan = (run: RunQuery, plan: EducationPlanRecord, follows: string | null): Promise<unknown[]> => {
  const { id, childId, kind, academicYear, term, countedFrom, dueOn } = plan;
  const values = [id, childId, kind, academicYear, term, countedFrom, dueOn, follows];
  return run({ name: 'education-plan-insert', text: INSERT, values });
};

/** The plan with these changes, and how to save it. */
export function planChangeOf(
  before: EducationPlanRecord,
  wish: Partial<EducationPlanRecord>,
): PlannedChange<EducationPlanRecord> {
  const after = { ...before, ...wish, version: before.version + 1 };
  const save = async (run: RunQuery): Promise<void> => void (await savePlan(run, after));
  return { recordId: before.id, after, changes: changesOf(before, after), save };
}

/** By the names that the fields have in the graph. */
const changesOf = (before: EducationPlanRecord, after: EducationPlanRecord): FieldChange[] =>
  fieldChanges(
    ['status', 'heldOn', 'childsViewRecorded', 'quality', 'targets', 'pupilPremiumPlus', 'pupilPremiumPlusUse'],
    shown(before),
    shown(after),
  );

const shown = ({ premiumAmount, premiumUse, targets, ...plan }: EducationPlanRecord) => ({
  ...plan,
  targets: targets.length === 0 ? null : targets.map(({ text, progress }) => `${text} (${progress})`).join('; '),
  pupilPremiumPlus: premiumAmount,
  pupilPremiumPlusUse: premiumUse,
});
