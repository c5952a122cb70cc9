import type { GraphQLResolveInfo } from 'graphql';
import {
  hubError,
  mayReachChild,
  refuseProblems,
  textProblem,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type InputProblem,
  type Policy,
  type RunQuery,
} from '@hub/platform';
import type { Category } from '@hub/schema';
import type { ChildRepository } from '../child/ChildRepository';
import { isUuid } from '../child/isUuid';
import { requestedParts, requestsField } from '../child/requestedParts';
import type { LoadedChild } from '../child/toChildren';
import type { WriteInput, WrittenRecord } from './write.type';

export interface WriterDependencies {
  database: Pick<Database, 'writeAs'>;
  policy: Policy;
  today(): CalendarDate;
}

/** Keys and versions only: they are kept on the receipt. */
export type Outcome = Pick<WrittenRecord, 'recordId' | 'version'>;

/** What the work of a change may rely on: the caller may write all categories about this child. */
export interface WriteContext {
  childId: string;
  caller: Caller;
  today: CalendarDate;
}

export interface RecordWrite<Input extends WriteInput> {
  /** The mutation's name. */
  mutation: string;
  /** Everything that it writes. */
  categories: readonly [Category, ...Category[]];
  input: Input;
  problems?: readonly (InputProblem | null | undefined | false)[];
  /** Checks the rest and writes, or throws; then nothing is saved. */
  work(run: RunQuery, context: WriteContext): Promise<Outcome>;
}

const FIND_CHILD = { name: 'write-find-child', text: 'select id from child where id = $1' };

/** The way of every change about a child, made for one caller: allowed in full before anything is written, and once. */
export class RecordWriter {
  constructor(
    private readonly caller: Caller,
    private readonly dependencies: WriterDependencies,
    private readonly children: ChildRepository,
  ) {}

  async write<Input extends WriteInput>(write: RecordWrite<Input>, info: GraphQLResolveInfo): Promise<WrittenRecord> {
    const { mutation, categories, work } = write;
    const { idempotencyKey, dryRun, ...request } = write.input;
    this.checkRole(categories);
    refuseProblems([textProblem('idempotencyKey', idempotencyKey), ...(write.problems ?? [])]);
    const parts = requestsField(info, 'child') ? requestedParts(info, 'child') : undefined;
    let child: LoadedChild | null | undefined;
    const carryOut = async (run: RunQuery): Promise<Outcome> => {
      const childId = await this.reach(run, request.childId, categories);
      const outcome = await work(run, { childId, caller: this.caller, today: this.dependencies.today() });
      // Within the transaction, so that a dry run shows what would be.
      if (parts) child = await this.children.loadWithin(run, childId, parts);
      return outcome;
    };
    const key = { mutation, idempotencyKey, request, dryRun };
    const written = await writeOnce(this.dependencies.database, this.caller, { ...key, work: carryOut });
    if (written.repeated && parts) child = await this.children.load(request.childId, parts);
    const { recordId, version } = written.outcome;
    const shownId = written.dryRun ? null : recordId;
    return { recordId: shownId, version, dryRun: written.dryRun, repeated: written.repeated, child: child ?? null };
  }

  private checkRole(categories: readonly Category[]): void {
    const { role, purpose } = this.caller;
    for (const category of categories)
      if (this.dependencies.policy.write(role, purpose, category) === 'NOBODY') throw hubError('FORBIDDEN');
  }

  /** A child whom the caller may not write about is not found, in the words for one that does not exist. */
  private async reach(run: RunQuery, id: string, categories: readonly Category[]): Promise<string> {
    const childId = id.toLowerCase();
    const { role, purpose } = this.caller;
    const isReached = (category: Category): boolean =>
      mayReachChild(this.caller, this.dependencies.policy.write(role, purpose, category), childId, category);
    if (!isUuid(childId) || !categories.every(isReached)) throw hubError('NOT_FOUND');
    if ((await run({ ...FIND_CHILD, values: [childId] })).length === 0) throw hubError('NOT_FOUND');
    return childId;
  }
}
