import {
  hubError,
  refuseProblems,
  versionConflict,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import { authorOf, AUTHOR_COLUMNS, type Author } from '../../writing/authorOf';
import { requireWritable } from '../../writing/requireWritable';
import type { HealthPlan } from '../healthPlan.type';
import { presentPlan } from '../presentPlan';
import { planProblems } from './planProblems';
import type { UpdateHealthPlanInput } from './updateHealthPlan.input';
import type { UpdateHealthPlanPayload } from './updateHealthPlan.payload';

const MUTATION = 'updateHealthPlan';
/** Two first plans of one child come one after the other: neither is there yet to be locked. $1 the child. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('plan of ' || $1, 0))`;
const READ = `
  select version, changed_at as "changedAt", changed_by_role as "changedByRole", ${AUTHOR_COLUMNS}
  from health_plan as plan left join health_professional as professional on professional.subject = plan.changed_by
  where child_id = $1`;
const PLAN_COLUMNS = `allergies, medication, appointments, safety_plan as "safetyPlan",
  passport_issued_on as "passportIssuedOn", version`;
/** What is null stays as it is; '' removes the safety plan. */
const SAVE = `
  insert into health_plan as plan (child_id, allergies, medication, appointments, safety_plan, passport_issued_on, changed_by, changed_by_role)
  values ($1, coalesce($2::jsonb, '[]'), coalesce($3::jsonb, '[]'), coalesce($4::jsonb, '[]'), nullif($5, ''), $6, $7, $8)
  on conflict (child_id) do update set allergies = coalesce($2::jsonb, plan.allergies),
    medication = coalesce($3::jsonb, plan.medication), appointments = coalesce($4::jsonb, plan.appointments),
    safety_plan = nullif(coalesce($5, plan.safety_plan), ''), passport_issued_on = coalesce($6, plan.passport_issued_on),
    version = plan.version + 1, changed_by = $7, changed_by_role = $8, changed_at = now()
  returning ${PLAN_COLUMNS}`;
const PLAN = `select ${PLAN_COLUMNS} from health_plan where child_id = $1`;

type Plan = Omit<HealthPlan, 'childId'>;

/** Changes of health plans by one caller. */
export class HealthPlanUpdateRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async update(input: UpdateHealthPlanInput): Promise<UpdateHealthPlanPayload> {
    refuseProblems(planProblems(input, this.today));
    const { idempotencyKey, dryRun, ...request } = input;
    const { outcome, ...how } = await writeOnce(this.database, this.caller, {
      mutation: MUTATION,
      idempotencyKey,
      request,
      dryRun,
      work: (run) => this.save(run, input),
    });
    const plan = outcome.tried ?? (await this.read(input.childId));
    return { childId: input.childId, plan: presentPlan(input.childId, plan), ...how };
  }

  /** Under the rights of today, also when it is a request of long ago that is repeated. */
  private async read(childId: string): Promise<Plan> {
    const [plan] = await this.database.runAs<Plan>(this.caller, { name: 'health-plan', text: PLAN, values: [childId] });
    if (!plan) throw hubError('NOT_FOUND');
    return plan;
  }

  /** A receipt keeps the version only: what the plan says is read where it may be read. */
  private async save(run: RunQuery, input: UpdateHealthPlanInput): Promise<{ version: number; tried?: Plan }> {
    const { childId, allergies, medication, appointments, safetyPlan, passportIssuedOn } = input;
    await requireWritable(run, childId, ['health.plan']);
    await run({ name: 'health-plan-lock', text: LOCK, values: [childId] });
    await requireVersion(run, input);
    const lists = [allergies, medication, appointments].map((list) => (list ? JSON.stringify(list) : null));
    const values = [childId, ...lists, safetyPlan, passportIssuedOn, this.caller.subject, this.caller.role];
    const [plan] = await run<Plan>({ name: 'health-plan-save', text: SAVE, values });
    return input.dryRun ? { version: plan!.version, tried: plan! } : { version: plan!.version };
  }
}

/** @throws CONFLICT that says who changed the plan, and when. */
async function requireVersion(run: RunQuery, { childId, expectedVersion }: UpdateHealthPlanInput): Promise<void> {
  const query = { name: 'health-plan-read', text: READ, values: [childId] };
  const [now] = await run<Author & { version: number; changedAt: Date }>(query);
  if ((now?.version ?? 0) === expectedVersion) return;
  throw versionConflict({
    what: 'The health plan',
    version: now?.version ?? 0,
    changedBy: now ? authorOf(now) : null,
    changedAt: now?.changedAt ?? null,
  });
}
