import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { makeChild, related, TODAY, TOMORROW } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

const PAYLOAD = 'allocationId version dryRun repeated allocation { name relationship startedOn endedOn version }';
const ALLOCATE = `mutation ($input: AllocateWorkerInput!) { allocateWorker(input: $input) { ${PAYLOAD} } }`;
const END = `mutation ($input: EndAllocationInput!) { endAllocation(input: $input) { ${PAYLOAD} } }`;

/** The caller with the scope of this moment, as the gateway would ask for it. */
async function nowAs(subject: string, role: string, relationship: string): Promise<Caller> {
  return callerOf(role, [], {
    subject,
    scope: (await open.socialCare.resolveScope(subject, relationship)) as Caller['scope'],
  });
}
const manager = () => nowAs('team-manager', 'TEAM_MANAGER', 'team');
const worker = () => nowAs('social-worker', 'SOCIAL_WORKER', 'caseload');
const isFound = async (caller: Caller, id: string) =>
  (await open.ask(caller, `{ child(id: "${id}") { id } }`)).data.child !== null;

const key = () => randomUUID();
const allocate = async (caller: Caller, input: object) => {
  const { data, errors } = await open.ask(caller, ALLOCATE, {
    input: { relationship: 'CASELOAD', idempotencyKey: key(), ...input },
  });
  return { ...data?.allocateWorker, error: errors?.[0] };
};
const end = async (caller: Caller, input: object) => {
  const { data, errors } = await open.ask(caller, END, {
    input: { idempotencyKey: key(), expectedVersion: 1, ...input },
  });
  return { ...data?.endAllocation, error: errors?.[0] };
};

/** A child on the first worker's caseload, and that allocation. */
async function allocatedChild() {
  const child = makeChild({ relationships: [related('social-worker', 'caseload')] });
  await open.seed(child);
  const query = `{ child(id: "${child.id}") { care { professionals { allocationId } } } }`;
  const { data } = await open.ask(callerOf('SOCIAL_WORKER', [child.id]), query);
  return { childId: child.id, allocationId: data.child.care.professionals[0].allocationId as string };
}

describe('allocateWorker', () => {
  test('a manager allocates a child of the team, and the worker finds the child on the very next request', async () => {
    const { childId } = await allocatedChild();
    const colleague = () => nowAs('colleague', 'SOCIAL_WORKER', 'caseload');
    expect(await isFound(await colleague(), childId)).toBe(false);
    const payload = await allocate(await manager(), { childId, workerId: 'colleague' });
    expect(payload).toMatchObject({
      version: 1,
      dryRun: false,
      repeated: false,
      allocation: { name: 'Tom Reed', relationship: 'CASELOAD', startedOn: TODAY, endedOn: null, version: 1 },
    });
    expect(await isFound(await colleague(), childId)).toBe(true);
  });

  test('a child of another team, one that does not exist and what is no id are not found, in the same words', async () => {
    const child = makeChild({ relationships: [related('other-social-worker', 'caseload')] });
    await open.seed(child);
    const caller = await manager();
    const answers = [];
    for (const childId of [child.id, randomUUID(), 'no id'])
      answers.push(await allocate(caller, { childId, workerId: 'colleague' }));
    expect(answers[0]!.error?.extensions?.['code']).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await isFound(await nowAs('colleague', 'SOCIAL_WORKER', 'caseload'), child.id)).toBe(false);
  });

  test('who may read contacts but not write them is refused', async () => {
    const { childId } = await allocatedChild();
    const { error } = await allocate(callerOf('REVIEWING_OFFICER', [childId]), { childId, workerId: 'colleague' });
    expect(error?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('an open allocation of the same kind is a conflict that says who made it', async () => {
    const { childId } = await allocatedChild();
    const caller = await manager();
    await allocate(caller, { childId, workerId: 'colleague' });
    const { error } = await allocate(caller, { childId, workerId: 'colleague' });
    expect(error?.message).toMatch(
      /^Grace Bell allocated Tom Reed on .+\. It is now at version 1\. Nothing was saved\.$/,
    );
    expect(error?.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 1,
      changedBy: 'Grace Bell',
      change: 'ALLOCATED',
    });
    expect((await allocate(caller, { childId, workerId: 'colleague', relationship: 'REVIEWS' })).error).toBeUndefined();
  });

  test('problems come all at once, each with its field, in plain words', async () => {
    const { childId } = await allocatedChild();
    const input = { childId, workerId: ' ', startedOn: '2036-11-22', idempotencyKey: 'k'.repeat(201) };
    const { error } = await allocate(await manager(), input);
    expect(error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [
        { field: 'workerId', message: 'Enter a value.' },
        { field: 'idempotencyKey', message: 'Enter at most 200 characters, not 201.' },
        { field: 'startedOn', message: 'Enter a date within a year of today.' },
      ],
    });
    const unknown = await allocate(await manager(), { childId, workerId: 'nobody' });
    expect(unknown.error?.message).toBe('workerId: There is no professional with this id.');
  });

  test('a dry run says what would be and writes nothing, its key included', async () => {
    const { childId } = await allocatedChild();
    const input = { childId, workerId: 'colleague', idempotencyKey: key() };
    const dry = await allocate(await manager(), { ...input, dryRun: true });
    expect(dry).toMatchObject({ allocationId: null, dryRun: true, allocation: { name: 'Tom Reed' } });
    expect(await isFound(await nowAs('colleague', 'SOCIAL_WORKER', 'caseload'), childId)).toBe(false);
    expect(await allocate(await manager(), input)).toMatchObject({ dryRun: false, repeated: false });
  });
});

describe('endAllocation', () => {
  test('ends the access on the very next request', async () => {
    const { childId, allocationId } = await allocatedChild();
    expect(await isFound(await worker(), childId)).toBe(true);
    const payload = await end(await manager(), { allocationId });
    expect(payload).toMatchObject({ allocationId, version: 2, allocation: { endedOn: TODAY, version: 2 } });
    expect(await isFound(await worker(), childId)).toBe(false);
  });

  test('with an end that lies ahead, access lasts until then', async () => {
    const { childId, allocationId } = await allocatedChild();
    await end(await manager(), { allocationId, endedOn: TOMORROW });
    expect(await isFound(await worker(), childId)).toBe(true);
    open.clock.today = TOMORROW;
    expect(await isFound(await worker(), childId)).toBe(false);
    open.clock.today = TODAY;
  });

  test('an old version is a conflict that says who changed what; nothing is lost', async () => {
    const { allocationId } = await allocatedChild();
    const caller = await manager();
    const other = await worker();
    await end(caller, { allocationId, endedOn: TOMORROW });
    const { error } = await end(other, { allocationId });
    expect(error?.message).toMatch(
      /^Grace Bell ended the allocation of Aisha Khan with effect from 23 November 2026, on .+\. It is now at version 2\. Nothing was saved\.$/,
    );
    expect(error?.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
      changedBy: 'Grace Bell',
      change: 'ENDED',
    });
  });

  test('of two at once, one is saved and the other told', async () => {
    const { allocationId } = await allocatedChild();
    const callers = [await manager(), await worker()];
    const answers = await Promise.all(callers.map((caller) => end(caller, { allocationId })));
    expect(answers.filter(({ error }) => error === undefined)).toHaveLength(1);
    expect(answers.find(({ error }) => error)?.error?.extensions?.['code']).toBe('CONFLICT');
  });

  test('an allocation out of scope and one that does not exist are not found', async () => {
    const { allocationId } = await allocatedChild();
    const stranger = await nowAs('other-social-worker', 'SOCIAL_WORKER', 'caseload');
    const answers = [];
    for (const id of [allocationId, randomUUID(), 'no id']) answers.push(await end(stranger, { allocationId: id }));
    expect(answers[0]!.error?.extensions?.['code']).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('it cannot end before it began', async () => {
    const child = makeChild({ relationships: [related('social-worker', 'caseload', '2026-11-01')] });
    await open.seed(child);
    const query = `{ child(id: "${child.id}") { care { professionals { allocationId } } } }`;
    const { data } = await open.ask(await worker(), query);
    const allocationId = data.child.care.professionals[0].allocationId;
    const { error } = await end(await worker(), { allocationId, endedOn: '2026-10-31' });
    expect(error?.message).toBe('endedOn: It cannot end before it began, on 2026-11-01.');
  });
});

describe('an idempotency key', () => {
  test('with the same request gives the first outcome and writes once', async () => {
    const { childId } = await allocatedChild();
    const caller = await manager();
    const input = { childId, workerId: 'colleague', idempotencyKey: key() };
    const answers = await Promise.all([allocate(caller, input), allocate(caller, input), allocate(caller, input)]);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(answers.map(({ allocationId }) => allocationId)).size).toBe(1);
  });

  test('also when the first one ended the caller’s own access; what is out of sight now stays so', async () => {
    const { allocationId } = await allocatedChild();
    const input = { allocationId, idempotencyKey: key() };
    await end(await worker(), input);
    expect(await end(await worker(), input)).toMatchObject({
      allocationId,
      version: 2,
      repeated: true,
      allocation: null,
    });
  });

  test('with another request is a conflict', async () => {
    const { childId } = await allocatedChild();
    const idempotencyKey = key();
    await allocate(await manager(), { childId, workerId: 'colleague', idempotencyKey });
    const { error } = await allocate(await manager(), { childId, workerId: 'team-manager', idempotencyKey });
    expect(error?.message).toContain('idempotencyKey was already used for a different change');
    expect(error?.extensions?.['code']).toBe('CONFLICT');
  });

  test('of another person is another key', async () => {
    const { childId, allocationId } = await allocatedChild();
    const idempotencyKey = key();
    await allocate(await manager(), { childId, workerId: 'colleague', idempotencyKey });
    expect((await end(await worker(), { allocationId, idempotencyKey })).error).toBeUndefined();
  });

  test('of a request that failed is free again', async () => {
    const { childId } = await allocatedChild();
    const idempotencyKey = key();
    await allocate(await manager(), { childId, workerId: 'nobody', idempotencyKey });
    expect((await allocate(await manager(), { childId, workerId: 'colleague', idempotencyKey })).error).toBeUndefined();
  });
});
