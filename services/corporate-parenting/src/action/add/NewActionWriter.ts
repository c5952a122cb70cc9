import { randomUUID } from 'node:crypto';
import { hubError, refuseProblems, textProblem, writeOnce, type Caller, type RunQuery } from '@hub/platform';
import { RECORD_ACTION_CHANGE } from '../update/actionUpdateQueries';
import type { ActionWriterDependencies } from '../update/ActionUpdateWriter';
import type { AddActionInput } from './addAction.input';
import type { AddActionPayload } from './addAction.payload';
import { CHECK_REFERENCES, INSERT_ACTION, REGISTER_PARTNER } from './addActionQueries';
import { missingReferences, newActionProblems, type FoundReferences } from './newActionProblems';
import type { RegisterPartnerInput } from './registerPartner.input';
import type { RegisterPartnerPayload } from './registerPartner.payload';

/** New actions and those who lead them; the strategic lead's alone. */
export class NewActionWriter {
  constructor(
    private readonly caller: Caller,
    private readonly dependencies: ActionWriterDependencies,
  ) {}

  /** @throws FORBIDDEN, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async add(input: AddActionInput): Promise<AddActionPayload> {
    this.refuseOthers();
    const { database, actions, today } = this.dependencies;
    const { idempotencyKey, dryRun, ...request } = input;
    refuseProblems([textProblem('idempotencyKey', idempotencyKey), ...newActionProblems(input, today)]);
    const { outcome, ...how } = await writeOnce(database, this.caller, {
      mutation: 'addAction',
      idempotencyKey,
      dryRun,
      request,
      work: (run) => this.addWithin(run, input),
    });
    return { action: how.dryRun ? null : await actions.find(outcome.actionId), ...how };
  }

  /** @throws FORBIDDEN, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async registerPartner(input: RegisterPartnerInput): Promise<RegisterPartnerPayload> {
    this.refuseOthers();
    const { database, actions } = this.dependencies;
    const { idempotencyKey, dryRun, ...request } = input;
    const { id, name, jobTitle } = request;
    refuseProblems(
      Object.entries({ idempotencyKey, id, name, jobTitle }).map(([field, value]) => textProblem(field, value)),
    );
    const { dryRun: tried, repeated } = await writeOnce(database, this.caller, {
      mutation: 'registerPartner',
      idempotencyKey,
      dryRun,
      request,
      work: (run) => run({ name: 'partner-register', text: REGISTER_PARTNER, values: [id, name, jobTitle] }),
    });
    return { partners: await actions.partners(), dryRun: tried, repeated };
  }

  /** The agreement gives board members the leaf to write, for the actions that they lead. */
  private refuseOthers(): void {
    if (this.caller.role === 'STRATEGIC_LEAD') return;
    throw hubError('FORBIDDEN', { message: 'Only the strategic lead adds actions and those who lead them.' });
  }

  private async addWithin(run: RunQuery, input: AddActionInput): Promise<{ actionId: string }> {
    const { authority, title, owner, dueOn, leadId = null, stepId = null, principle = null } = input;
    const references = [authority, leadId, stepId];
    const [found] = await run<FoundReferences>({ name: 'action-refers', text: CHECK_REFERENCES, values: references });
    refuseProblems(missingReferences(found!));
    const id = randomUUID();
    const values = [id, authority, title.trim(), owner, dueOn, leadId, stepId, principle];
    await run({ name: 'action-add', text: INSERT_ACTION, values });
    const record = [id, 1, this.caller.subject, this.caller.role, '[]'];
    await run({ name: 'action-record', text: RECORD_ACTION_CHANGE, values: record });
    return { actionId: id };
  }
}
