import { randomUUID } from 'node:crypto';
import {
  hubError,
  isUuid,
  mayReachChild,
  refuseProblems,
  type Caller,
  type Database,
  type Policy,
  type RunQuery,
} from '@hub/platform';
import { Overtaken } from '../conflict/Overtaken';
import { writeOrTell } from '../conflict/writeOrTell';
import type { Directory } from '../directory/Directory';
import { keyProblem, requestOf, wordsProblem, type WriteInput } from '../writing';
import type { GivePermissionInput } from './give/givePermission.input';
import type { PermissionRepository } from './permission.repository';
import { isChoice, type Choice } from './permissionChoices';
import {
  LOCK_BY_CHOICE,
  LOCK_CHOICE,
  LOCK_PERMISSION,
  SAVE_PERMISSION,
  type PermissionRecord,
} from './PermissionRecord';
import type { PermissionStatus } from './PermissionStatus';
import type { PermissionWritePayload } from './permissionWrite.payload';
import { sentenceOf } from './presentPermission';
import type { WithdrawPermissionInput } from './withdraw/withdrawPermission.input';

type Saved = Pick<PermissionRecord, 'id' | 'recipient' | 'category' | 'use' | 'status'>;

/** Gives and takes back. Effective with the commit: the next request of the agency is decided by it. */
export class PermissionWriteRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly permissions: PermissionRepository,
    private readonly directory: Directory,
  ) {}

  async give(input: GivePermissionInput): Promise<PermissionWritePayload> {
    const choice = { recipient: input.recipient, category: input.item, use: input.use ?? 'CARE_AND_DUTY' };
    this.refuse(input, [
      !isChoice(this.policy, choice) && {
        field: 'item',
        message: `A permission for this would open nothing to ${choice.recipient}: see choices.`,
      },
    ]);
    return this.write('givePermission', input, async (run) => {
      const current = await lockByChoice(run, input.childId, choice);
      refuseOvertaken(current, input.expectedVersion);
      refuseProblems([current?.status === 'GIVEN' && { field: 'item', message: 'This is allowed already.' }]);
      return this.save(run, input, { ...choice, id: current?.id ?? randomUUID() }, 'GIVEN');
    });
  }

  withdraw(input: WithdrawPermissionInput): Promise<PermissionWritePayload> {
    this.refuse(input, []);
    return this.write('withdrawPermission', input, async (run) => {
      const values = [isUuid(input.permissionId) ? input.permissionId : null, input.childId];
      const [current] = await run<PermissionRecord>({ name: 'permission-lock', text: LOCK_PERMISSION, values });
      if (!current) throw hubError('NOT_FOUND');
      refuseOvertaken(current, input.expectedVersion);
      refuseProblems([
        current.status === 'WITHDRAWN' && { field: 'permissionId', message: 'It was taken back already.' },
      ]);
      return this.save(run, input, current, 'WITHDRAWN');
    });
  }

  private refuse(
    input: WriteInput & { childId: string; words?: string | null },
    more: Parameters<typeof refuseProblems>[0],
  ) {
    const reach = this.policy.write(this.caller.role, this.caller.purpose, 'permission');
    if (!mayReachChild(this.caller, reach, input.childId, 'permission')) throw hubError('NOT_FOUND');
    refuseProblems([keyProblem(input), input.words != null && wordsProblem('words', input.words), ...more]);
  }

  /** $2 is a child whom the caller reaches, or row-level security refuses the row. */
  private async save(
    run: RunQuery,
    { childId, words, expectedVersion }: { childId: string; words?: string | null; expectedVersion: number },
    { id, recipient, category, use }: Omit<Saved, 'status'>,
    status: PermissionStatus,
  ): Promise<Saved> {
    const { subject, role } = this.caller;
    const values = [id, childId, recipient, category, use, status, expectedVersion + 1, words ?? null, subject, role];
    await run({ name: 'permission-save', text: SAVE_PERMISSION, values });
    return { id, recipient, category, use, status };
  }

  private async write<Input extends WriteInput & { childId: string }>(
    mutation: string,
    input: Input,
    work: (run: RunQuery) => Promise<Saved>,
  ): Promise<PermissionWritePayload> {
    const { idempotencyKey, dryRun, childId } = input;
    const request = { mutation, idempotencyKey, dryRun, request: requestOf(input), work };
    const { caller, database, directory } = this;
    const written = await writeOrTell({ caller, database, directory }, request);
    this.permissions.forget(childId);
    const permission = await this.permissions.find(childId, written.outcome.id);
    const itemInWords = this.policy.agreement.leaves[written.outcome.category]?.holds ?? written.outcome.category;
    const inWords = sentenceOf(written.outcome, itemInWords);
    return { childId, permission, inWords, dryRun: written.dryRun, repeated: written.repeated };
  }
}

/** Whoever read another version is told who changed it. */
function refuseOvertaken(current: PermissionRecord | undefined, expected: number): void {
  const version = current?.version ?? 0;
  if (version === expected) return;
  const last = current?.history[0];
  throw new Overtaken(last ? { subject: last.changedBy, role: last.changedByRole } : null, {
    what: 'The permission',
    version,
    changedAt: last ? new Date(last.changedAt) : null,
    verb: last ? { GIVEN: 'gave', WITHDRAWN: 'took back' }[last.status] : undefined,
  });
}

async function lockByChoice(run: RunQuery, childId: string, { recipient, category, use }: Choice) {
  const choice = [childId, recipient, category, use];
  await run({ name: 'permission-lock-choice', text: LOCK_CHOICE, values: [choice.join(' ')] });
  const [current] = await run<PermissionRecord>({ name: 'permission-by-choice', text: LOCK_BY_CHOICE, values: choice });
  return current;
}
