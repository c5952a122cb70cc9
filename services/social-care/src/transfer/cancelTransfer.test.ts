import { randomUUID } from 'node:crypto';
import type { RoleName } from '@hub/schema';
import { employ } from '../testing/employ';
import { makeChild, related, TODAY, TOMORROW, YESTERDAY } from '../testing/makeChild';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from '../testing/openSocialCare';

const [LATER, LATEST] = ['2026-12-01', '2026-12-20'];

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed();
  await open.database.asLoader(async (client) => {
    for (const authority of ['815', '816'])
      for (const worker of ['other-social-worker', 'teamless']) await employ(client, worker, authority);
  });
}, 60_000);
afterAll(() => open?.close());

async function child(): Promise<string> {
  const made = makeChild({
    dateOfBirth: '2011-05-05',
    relationships: [
      related('social-worker', 'caseload'),
      related('colleague', 'caseload', '2026-01-05', LATEST),
      related('reviewing-officer', 'reviews'),
      related('youth-justice', 'youthJusticeCases'),
      related('youth-justice-too', 'youthJusticeCases', '2026-02-01', LATER),
    ],
  });
  await open.seed(made);
  return made.id;
}

async function send(name: string, type: string, childId: string, values: object, role: RoleName = 'TEAM_MANAGER') {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { recordId version dryRun repeated
    child { care { status { responsibleAuthority { code } } } } } }`;
  const input = { childId, idempotencyKey: randomUUID(), ...values };
  const { data, errors } = await open.ask(callerOf(role, [childId], { subject: 'team-manager' }), document, { input });
  return { ...data?.[name], error: errors?.[0], code: errors?.[0]?.extensions?.['code'] ?? 'DONE' };
}

async function transfer(childId: string, on: string | null, values: object = {}): Promise<string> {
  const input = { on, toAuthority: '815', receivedBy: 'other-social-worker', ...values };
  const { recordId, error } = await send('transferResponsibility', 'TransferInput', childId, input);
  expect(error).toBeUndefined();
  return recordId;
}

const cancel = (childId: string, transferId: string, values: object = {}, role?: RoleName) =>
  send('cancelTransfer', 'CancelTransferInput', childId, { transferId, expectedVersion: 1, ...values }, role);

const rows = (text: string, childId: string) =>
  open.database.asLoader(async (client) => (await client.query<Record<string, unknown>>(text, [childId])).rows);

/** Who has the child from when to when, and who is responsible: what everything else follows from. */
const standing = async (childId: string) => ({
  relationships: await rows(
    `select subject, kind, started_on, ended_on from relationship.dated
     where child_id = $1 and ended_on is distinct from started_on order by subject, kind, started_on, ended_on`,
    childId,
  ),
  allocations: await rows(
    `select id, subject, kind, started_on, ended_on from worker_allocation
     where child_id = $1 and ended_on is distinct from started_on order by subject, kind, started_on, ended_on`,
    childId,
  ),
  transfers: await rows('select transfer_id, authority_code, on_day from relationship.transfer where child_id = $1', childId), // prettier-ignore
  kept: await rows('select transfer_end.* from relationship.transfer_end join relationship.dated on dated.id = dated_id where child_id = $1', childId), // prettier-ignore
});

describe('a transfer that is cancelled', () => {
  test.each([
    ['to come', TOMORROW],
    ['of today', TODAY],
    ['recorded today with effect from before', '2026-01-20'],
  ])('%s leaves everything as it was', async (_when, on) => {
    const childId = await child();
    const before = await standing(childId);
    const transferId = await transfer(childId, on);
    expect(await standing(childId)).not.toEqual(before);
    const cancelled = await cancel(childId, transferId);
    expect(cancelled).toMatchObject({ recordId: transferId, version: 2, dryRun: false, repeated: false });
    expect(cancelled.child.care.status.responsibleAuthority.code).toBe('816');
    expect(await standing(childId)).toEqual(before);
  });

  test('stays on record with who cancelled it, and every change of an allocation with who made it', async () => {
    const childId = await child();
    const transferId = await transfer(childId, TOMORROW);
    await cancel(childId, transferId);
    expect(await rows('select recorded_by, cancelled_by, version from care_transfer where child_id = $1', childId)) // prettier-ignore
      .toEqual([{ recorded_by: 'team-manager', cancelled_by: 'team-manager', version: 2 }]);
    const changes = await rows(
      `select change, count(*)::integer as rows, count(*) filter (where changed_by = 'team-manager')::integer as own
       from worker_allocation_change where child_id = $1 group by 1 order by 1`,
      childId,
    );
    expect(changes).toEqual([
      { change: 'ALLOCATED', rows: 1, own: 1 },
      { change: 'ENDED', rows: 4, own: 4 },
      { change: 'REOPENED', rows: 3, own: 3 },
    ]);
  });

  test('is told through the outbox: of the transfer and of each allocation', async () => {
    const childId = await child();
    const transferId = await transfer(childId, TOMORROW);
    const [last] = await rows('select max(id) as id from outbox.event where $1::uuid is not null', childId);
    await cancel(childId, transferId);
    const told = await open.database.asLoader(
      (client) =>
      client.query('select table_name, action from outbox.event where child_id = $1 and id > $2 order by id', [childId, last!['id']]), // prettier-ignore
    );
    expect(told.rows.map((row) => `${row.action} ${row.table_name}`)).toEqual([
      'UPDATE care_transfer',
      'UPDATE worker_allocation',
      'INSERT worker_allocation_change',
      ...Array.from({ length: 3 }, () => 'UPDATE worker_allocation'),
      ...Array.from({ length: 3 }, () => 'INSERT worker_allocation_change'),
    ]);
  });

  test('and another one on the same day is recorded anew', async () => {
    const childId = await child();
    await cancel(childId, await transfer(childId, TOMORROW));
    const again = await transfer(childId, TOMORROW);
    expect(await cancel(childId, again)).toMatchObject({ version: 2 });
  });

  test('gives no professional whose allocation never began to be seen', async () => {
    const childId = await child();
    await cancel(childId, await transfer(childId, TOMORROW));
    const query = `{ child(id: "${childId}") { care { professionals { name } } } }`;
    const { data } = await open.ask(callerOf('TEAM_MANAGER', [childId]), query);
    const names = data.child.care.professionals.map(({ name }: { name: string }) => name);
    expect(names.toSorted()).toEqual(['Aisha Khan', 'Helen Marsh', 'Tom Reed']);
  });
});

describe('what others did in between', () => {
  const allocate = (childId: string, workerId: string, startedOn: string) =>
    change('allocateWorker', 'AllocateWorkerInput', childId, {
      childId,
      workerId,
      relationship: 'CASELOAD',
      startedOn,
    });
  const change = async (name: string, type: string, childId: string, values: object) => {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { allocationId version } }`;
    const input = { idempotencyKey: randomUUID(), ...values };
    const { data, errors } = await open.ask(callerOf('TEAM_MANAGER', [childId]), document, { input });
    expect(errors).toBeUndefined();
    return data[name] as { allocationId: string; version: number };
  };
  const end = (childId: string, allocationId: string, expectedVersion: number, endedOn: string) =>
    change('endAllocation', 'EndAllocationInput', childId, { allocationId, expectedVersion, endedOn });
  const endOf = async (childId: string, subject: string) =>
    (await rows(`select subject, ended_on from worker_allocation where child_id = $1`, childId)).filter((row) => row['subject'] === subject).map((row) => row['ended_on']); // prettier-ignore

  test('an allocation that somebody ended stays ended', async () => {
    const childId = await child();
    const transferId = await transfer(childId, LATER);
    const [own] = await rows(`select id from worker_allocation where child_id = $1 and subject = 'social-worker'`, childId); // prettier-ignore
    await end(childId, own!['id'] as string, 2, TOMORROW);
    await cancel(childId, transferId);
    expect(await endOf(childId, 'social-worker')).toEqual([TOMORROW]);
    expect(await endOf(childId, 'reviewing-officer')).toEqual([null]);
  });

  test('an allocation made until its day goes on; the same one made twice is open once', async () => {
    const childId = await child();
    const transferId = await transfer(childId, LATER);
    await allocate(childId, 'teamless-too', TODAY);
    await allocate(childId, 'social-worker', TOMORROW);
    await cancel(childId, transferId);
    expect(await endOf(childId, 'teamless-too')).toEqual([null]);
    expect((await endOf(childId, 'social-worker')).toSorted()).toEqual([LATER, null]);
  });

  test('an allocation from its day on rests on it: it has to be ended first', async () => {
    const childId = await child();
    const transferId = await transfer(childId, LATER);
    const made = await allocate(childId, 'teamless-too', LATER);
    const refused = await cancel(childId, transferId);
    expect(refused.error).toMatchObject({
      message:
        'Sam Gray is allocated from 1 December 2026 on, which rests on this transfer. End that allocation first, then cancel the transfer. Nothing was saved.',
      extensions: { code: 'CONFLICT' },
    });
    await end(childId, made.allocationId, 1, LATER);
    expect(await cancel(childId, transferId)).toMatchObject({ version: 2 });
  });

  test.each([
    ['in the order of their days', [LATER, '815'], [LATEST, '816']],
    ['in the other order', [LATEST, '815'], [LATER, '815']],
  ] as const)(
    'two transfers, recorded %s: the later is cancelled first, and then nothing is left of either',
    async (_order, [firstDay, firstTo], [secondDay, secondTo]) => {
      const childId = await child();
      const before = await standing(childId);
      const first = await transfer(childId, firstDay, { toAuthority: firstTo });
      const second = await transfer(childId, secondDay, { toAuthority: secondTo, receivedBy: 'teamless' });
      const [earlier, later] = firstDay === LATER ? [first, second] : [second, first];
      expect((await cancel(childId, earlier)).error?.message).toBe(
        'Another transfer, of 20 December 2026, follows this one. Cancel that one first. Nothing was saved.',
      );
      expect(await cancel(childId, later)).toMatchObject({ version: 2 });
      expect(await cancel(childId, earlier)).toMatchObject({ version: 2 });
      expect(await standing(childId)).toEqual(before);
    },
  );

  test('who receives a child until another transfer that is recorded already has the child until then', async () => {
    const childId = await child();
    const latest = await transfer(childId, LATEST);
    await transfer(childId, LATER, { receivedBy: 'teamless' });
    expect(await endOf(childId, 'teamless')).toEqual([LATEST]);
    // Whoever receives the child after that still does.
    expect(await endOf(childId, 'other-social-worker')).toEqual([null]);
    await cancel(childId, latest);
    expect(await endOf(childId, 'teamless')).toEqual([null]);
  });
});

describe('a transfer that cannot be cancelled', () => {
  test('of before today, recorded before today: people have worked by it', async () => {
    const childId = await child();
    open.clock.today = YESTERDAY;
    const transferId = await transfer(childId, YESTERDAY);
    open.clock.today = TODAY;
    const before = await standing(childId);
    const refused = await cancel(childId, transferId);
    expect(refused.error).toMatchObject({
      message:
        'This transfer has been in force since 21 November 2026, and people have worked by it. Record a transfer back to the authority that had the child before instead. Nothing was saved.',
      extensions: { code: 'CONFLICT' },
    });
    expect(await standing(childId)).toEqual(before);
  });

  test('of which nobody kept what it ended', async () => {
    const childId = await child();
    const transferId = await transfer(childId, TOMORROW);
    await rows('update care_transfer set is_reversible = false where child_id = $1', childId);
    expect((await cancel(childId, transferId)).error?.message).toMatch(/was not kept.*Record a transfer back/);
  });

  test('that was cancelled: an old version is told who was faster, the new one that it is done', async () => {
    const childId = await child();
    const transferId = await transfer(childId, TOMORROW);
    await cancel(childId, transferId);
    const old = await cancel(childId, transferId);
    expect(old.error).toMatchObject({ extensions: { code: 'CONFLICT', changedBy: 'Grace Bell', currentVersion: 2 } });
    const again = await cancel(childId, transferId, { expectedVersion: 2 });
    expect(again.error?.message).toBe('This transfer was cancelled already. Nothing was saved.');
  });

  test('unknown, another child’s, or no id: one answer', async () => {
    const [childId, other] = [await child(), await child()];
    const foreign = await transfer(other, TOMORROW);
    const answers = [];
    for (const id of [foreign, randomUUID(), 'no id']) answers.push(await cancel(childId, id));
    const document = `mutation ($input: CancelTransferInput!) { cancelTransfer(input: $input) { recordId } }`;
    const input = { childId: other, transferId: foreign, expectedVersion: 1, idempotencyKey: randomUUID() };
    const { errors } = await open.ask(callerOf('TEAM_MANAGER', [childId]), document, { input });
    expect(answers.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(new Set([...answers.map(({ error }) => error?.message), errors?.[0]?.message]).size).toBe(1);
    expect(await cancel(other, foreign)).toMatchObject({ version: 2 });
  });
});

describe('a cancellation', () => {
  test('tried only shows what would be, and leaves the transfer', async () => {
    const childId = await child();
    const transferId = await transfer(childId, TODAY);
    const before = await standing(childId);
    const dry = await cancel(childId, transferId, { dryRun: true });
    expect(dry).toMatchObject({ recordId: null, dryRun: true });
    expect(dry.child.care.status.responsibleAuthority.code).toBe('816');
    expect(await standing(childId)).toEqual(before);
  });

  test('with the same key is done once, and the key is good for no other', async () => {
    const childId = await child();
    const [first, key] = [await transfer(childId, TOMORROW), { idempotencyKey: randomUUID() }];
    await cancel(childId, first, key);
    expect(await cancel(childId, first, key)).toMatchObject({ recordId: first, version: 2, repeated: true });
    const second = await transfer(childId, TOMORROW);
    expect((await cancel(childId, second, key)).error?.extensions).toMatchObject({ reason: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('is for whoever may record a transfer, and for nobody else', async () => {
    const childId = await child();
    const transferId = await transfer(childId, TOMORROW);
    const roles = Object.entries(policy.agreement.roles).filter(([, { relationship }]) => relationship !== 'none');
    const values = { on: LATER, toAuthority: '815', receivedBy: 'other-social-worker', dryRun: true };
    const told = [];
    for (const [role] of roles) {
      const { code } = await cancel(childId, transferId, { dryRun: true }, role as RoleName);
      const record = await send('transferResponsibility', 'TransferInput', childId, values, role as RoleName);
      expect([role, code === 'FORBIDDEN']).toEqual([role, record.code === 'FORBIDDEN']);
      if (code === 'DONE') told.push(role);
    }
    expect(told.toSorted()).toEqual(['SOCIAL_WORKER', 'TEAM_MANAGER']);
  });

  test('that waits for a transfer being recorded sees it', async () => {
    const childId = await child();
    const transferId = await transfer(childId, LATER);
    const [cancelled, recorded] = await Promise.all([
      cancel(childId, transferId),
      send('transferResponsibility', 'TransferInput', childId, { on: LATEST, toAuthority: '816', receivedBy: 'other-social-worker' }), // prettier-ignore
    ]);
    // One of them comes first. A way back to where the child never left, or one that follows a cancelled transfer, is none.
    expect([cancelled.code, recorded.code].toSorted()).not.toEqual(['DONE', 'DONE']);
  });
});
