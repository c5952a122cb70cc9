import { randomUUID } from 'node:crypto';
import {
  hubError,
  isUuid,
  londonDateOf,
  refuseProblems,
  type CalendarDate,
  type Caller,
  type Cursors,
  type Database,
  type Policy,
  type RunQuery,
} from '@hub/platform';
import { Overtaken } from '../conflict/Overtaken';
import { writeOrTell } from '../conflict/writeOrTell';
import type { Directory } from '../directory/Directory';
import type { Officer } from '../officer/Officer';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import { itemsInWords } from '../words/itemsInWords';
import { keyProblem, requestOf, wordsProblem, type WriteInput } from '../writing';
import type { AccessGrantFilter, EndAccessGrantInput, GiveAccessGrantInput } from './accessGrant.input';
import type { AccessGrantPayload } from './accessGrant.payload';
import type { AccessGrant, AccessGrantPage } from './accessGrant.type';
import {
  END_GRANT,
  GRANT_BY_ID,
  INSERT_GRANT,
  LOCK_GRANT,
  PAGE_OF_GRANTS,
  type AccessGrantRecord,
} from './AccessGrantRecord';
import { grantProblems } from './grantProblems';
import type { GrantStatus } from './GrantStatus';

export interface AccessGrantDependencies {
  caller: Caller;
  database: Database;
  policy: Policy;
  cursors: Cursors;
  directory: Directory;
  officer: Officer;
  today: CalendarDate;
}

/** Named grants that open items of the controllers for whom the caller works. Dead with the commit that ends them. */
export class AccessGrantRepository {
  constructor(private readonly parts: AccessGrantDependencies) {}

  async page(request: PageRequest & { filter: AccessGrantFilter | null }): Promise<AccessGrantPage> {
    const { caller, database, cursors, officer, today } = this.parts;
    const size = pageSize(request);
    const { person, childReference, inForce } = request.filter ?? {};
    const binding = { caller, list: 'accessGrants', filter: request.filter };
    const [givenAt, id] = openPosition(cursors, binding, request) ?? [null, null];
    const { categories } = await officer.reach();
    const child = childReference == null || isUuid(childReference) ? (childReference ?? null) : NO_CHILD;
    const values = [categories, person ?? null, child, inForce ?? null, today, givenAt, id, size + 1];
    const rows = await database.runAs<AccessGrantRecord>(caller, { name: 'grants', text: PAGE_OF_GRANTS, values });
    const seal = (last: AccessGrantRecord) => cursors.seal(binding, `${last.givenAt.toISOString()} ${last.id}`);
    return pageOf(rows, size, (row) => this.present(row), seal);
  }

  async give(input: GiveAccessGrantInput): Promise<AccessGrantPayload> {
    const { caller, policy, officer, today } = this.parts;
    const controllers = await officer.controllers();
    refuseProblems(grantProblems(input, { giver: caller.subject, agreement: policy.agreement, controllers, today }));
    return this.write('giveAccessGrant', input, async (run) => {
      const { person, childReference, items, from, until, reason } = input;
      const id = randomUUID() as string;
      const categories = [...new Set(items)].sort();
      const values = [id, person, childReference, categories, from ?? today, until, reason, caller.subject];
      await run({ name: 'grant-insert', text: INSERT_GRANT, values });
      return { id };
    });
  }

  async end(input: EndAccessGrantInput): Promise<AccessGrantPayload> {
    refuseProblems([keyProblem(input), wordsProblem('reason', input.reason)]);
    const { categories } = await this.parts.officer.reach();
    return this.write('endAccessGrant', input, async (run) => {
      const values = [categories, isUuid(input.accessGrantId) ? input.accessGrantId : null];
      const [current] = await run<AccessGrantRecord>({ name: 'grant-lock', text: LOCK_GRANT, values });
      if (!current) throw hubError('NOT_FOUND');
      if (current.version !== input.expectedVersion || current.endedAt) throw overtaken(current);
      const end = [current.id, this.parts.caller.subject, input.reason];
      await run({ name: 'grant-end', text: END_GRANT, values: end });
      return { id: current.id };
    });
  }

  private async write<Input extends WriteInput>(
    mutation: string,
    input: Input,
    work: (run: RunQuery) => Promise<{ id: string }>,
  ): Promise<AccessGrantPayload> {
    const { caller, database, officer } = this.parts;
    const { idempotencyKey, dryRun } = input;
    const request = { mutation, idempotencyKey, dryRun, request: requestOf(input), work };
    const { outcome, ...written } = await writeOrTell(this.parts, request);
    const { categories } = await officer.reach();
    const query = { name: 'grant-by-id', text: GRANT_BY_ID, values: [categories, outcome.id] };
    const [row] = await database.runAs<AccessGrantRecord>(caller, query);
    return { accessGrant: row ? await this.present(row) : null, ...written };
  }

  private async present(record: AccessGrantRecord): Promise<AccessGrant> {
    const { directory, policy, today } = this.parts;
    const { id, person, childId, categories, fromOn, untilOn, reason, version, endReason, endedBy, endedAt } = record;
    const [personInWords, givenBy, endedByInWords] = await Promise.all([
      directory.nameAndPost(person),
      directory.inWords(record.givenBy),
      directory.inWordsIfAny(endedBy),
    ]);
    return {
      id,
      person,
      personInWords,
      childReference: childId,
      items: categories,
      itemsInWords: itemsInWords(policy.agreement, categories),
      from: fromOn,
      until: untilOn,
      reason,
      status: statusOf(record, today),
      givenBy,
      givenOn: londonDateOf(record.givenAt),
      endedBy: endedByInWords,
      endedOn: endedAt && londonDateOf(endedAt),
      endReason,
      version,
    };
  }
}

/** Asked in place of an id of another form. No child has it. */
const NO_CHILD = '00000000-0000-0000-0000-000000000000';

const overtaken = ({ version, endedBy, endedAt }: AccessGrantRecord) =>
  new Overtaken(endedBy === null ? null : { subject: endedBy }, {
    what: 'The grant',
    version,
    changedAt: endedAt,
    verb: 'ended',
  });

function statusOf({ endedAt, fromOn, untilOn }: AccessGrantRecord, today: CalendarDate): GrantStatus {
  if (endedAt) return 'ENDED';
  if (fromOn > today) return 'TO_COME';
  return untilOn < today ? 'RUN_OUT' : 'IN_FORCE';
}
