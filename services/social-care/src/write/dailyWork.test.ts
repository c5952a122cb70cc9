import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { addDays } from '@hub/platform';
import { makeChild, related, TODAY } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { recordEverything } from '../testing/recordEverything';
import { MUTATIONS, type DailyWork } from '../testing/dailyWork';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

async function recordedChild() {
  const child = makeChild({ relationships: [related('social-worker', 'caseload')] });
  await open.seed(child);
  await recordEverything(open.database, [child]);
  return child.id;
}

const idOf = async (table: string, childId: string): Promise<string> =>
  open.database.asLoader(async (client) => {
    const { rows } = await client.query<{ id: string }>(['select id from', table, 'where child_id = $1'].join(' '), [
      childId,
    ]);
    return rows[0]!.id;
  });

const documentOf = ({ name, input, shows }: DailyWork) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { recordId version dryRun repeated child { ${shows} } } }`;

async function inputOf(work: DailyWork, childId: string): Promise<Record<string, unknown>> {
  const named = work.record ? { [work.record.field]: await idOf(work.record.table, childId) } : {};
  return { childId, idempotencyKey: randomUUID(), ...named, ...work.values };
}

async function send(work: DailyWork, caller: Caller, input: Record<string, unknown>) {
  const { data, errors } = await open.ask(caller, documentOf(work), { input });
  return { ...data?.[work.name], error: errors?.[0] };
}

const codeOf = (answer: { error?: { extensions?: Record<string, unknown> } }) => answer.error?.extensions?.['code'];

describe.each(MUTATIONS)('$name', (work) => {
  const callerFor = (childId: string) => callerOf(work.role, [childId], { subject: work.subject ?? 'social-worker' });

  test('is written by the role that may, and shown in the answer', async () => {
    const childId = await recordedChild();
    const answer = await send(work, callerFor(childId), await inputOf(work, childId));
    expect(answer.error).toBeUndefined();
    expect(answer).toMatchObject({ version: work.version, dryRun: false, repeated: false });
    expect(work.sign(answer.child)).toEqual(work.expected);
  });

  test('a dry run shows what would be, and leaves nothing behind', async () => {
    const childId = await recordedChild();
    const caller = callerFor(childId);
    const input = await inputOf(work, childId);
    const dry = await send(work, caller, { ...input, dryRun: true });
    expect(dry).toMatchObject({ recordId: null, dryRun: true });
    expect(work.sign(dry.child)).toEqual(work.expected);
    const { data } = await open.ask(caller, `{ child(id: "${childId}") { ${work.shows} } }`);
    expect(work.sign(data.child)).not.toEqual(work.expected);
    expect(await send(work, caller, input)).toMatchObject({ dryRun: false, repeated: false });
  });

  test('the same key writes once, and with another change is a conflict', async () => {
    const childId = await recordedChild();
    const caller = callerFor(childId);
    const input = await inputOf(work, childId);
    const first = await send(work, caller, input);
    expect(await send(work, caller, input)).toMatchObject({
      recordId: first.recordId,
      version: first.version,
      repeated: true,
    });
    expect(codeOf(await send(work, caller, { ...input, ...work.other }))).toBe('CONFLICT');
  });

  test('who reads but may not write is refused; a child out of scope, unknown or no id is not found', async () => {
    const childId = await recordedChild();
    const input = await inputOf(work, childId);
    expect(codeOf(await send(work, callerOf(work.reader, [childId]), input))).toBe('FORBIDDEN');
    const elsewhere = callerFor(randomUUID());
    const answers = [];
    for (const id of [childId, randomUUID(), 'no id'])
      answers.push(await send(work, elsewhere, { ...input, childId: id }));
    expect(codeOf(answers[0]!)).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  if (work.values['expectedVersion'] !== undefined)
    test('an old version is a conflict that says who was faster; nothing is saved', async () => {
      const childId = await recordedChild();
      const caller = callerFor(childId);
      const input = await inputOf(work, childId);
      await send(work, caller, input);
      const again = await send(work, caller, { ...input, idempotencyKey: randomUUID() });
      expect(codeOf(again)).toBe('CONFLICT');
      expect(again.error?.extensions).toMatchObject({ changedBy: work.author === null ? null : 'Aisha Khan' });
      expect(again.error?.message).toContain('Nothing was saved');
    });

  if (work.record)
    test('a record of another child is not found', async () => {
      const [childId, other] = [await recordedChild(), await recordedChild()];
      const input = await inputOf(work, childId);
      const foreign = await idOf(work.record!.table, other);
      const answer = await send(work, callerFor(childId), { ...input, [work.record!.field]: foreign });
      expect(codeOf(answer)).toBe('NOT_FOUND');
    });

  for (const [wrong, field] of work.problems)
    test(`${JSON.stringify(wrong).slice(0, 80)} is refused with its field`, async () => {
      const childId = await recordedChild();
      const input = { ...(await inputOf(work, childId)), ...wrong };
      const answer = await send(work, callerFor(childId), input);
      expect(answer.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
    });
});

describe('visits', () => {
  const recordVisit = MUTATIONS.find(({ name }) => name === 'recordVisit')!;

  test('the next one is due as SI 2010/959 reg 28 says; it may be earlier, not later', async () => {
    const childId = await recordedChild();
    const caller = callerOf('SOCIAL_WORKER', [childId]);
    const latest = '2027-02-22'; // the placement is over a year old and meant to last until 18: three months
    const late = await send(recordVisit, caller, {
      ...(await inputOf(recordVisit, childId)),
      nextDueOn: addDays(latest, 1),
    });
    expect(late.error?.message).toBe(`nextDueOn: SI 2010/959 reg 28 asks for a visit by ${latest}.`);
    const answer = await send(recordVisit, caller, await inputOf(recordVisit, childId));
    expect(answer.child.care.plan.nextVisitDueOn).toBe(latest);
  });

  test('one that is done is not done again', async () => {
    const childId = await recordedChild();
    const caller = callerOf('SOCIAL_WORKER', [childId]);
    const input = await inputOf(recordVisit, childId);
    await send(recordVisit, caller, input);
    const again = await send(recordVisit, caller, { ...input, idempotencyKey: randomUUID(), expectedVersion: 2 });
    expect(again.error?.message).toBe(`visitId: It is recorded already: ${TODAY}.`);
  });
});

test('a care leaver who moves has one accommodation and one address at a time', async () => {
  const childId = await recordedChild();
  const work = MUTATIONS.find(({ name }) => name === 'recordAccommodation')!;
  await send(work, callerOf('PERSONAL_ADVISER', [childId]), await inputOf(work, childId));
  const { data } = await open.ask(
    callerOf('PERSONAL_ADVISER', [childId]),
    `{ child(id: "${childId}") { leaver { accommodation { since endedOn } address { postcode } } } }`,
  );
  expect(data.child.leaver).toEqual({
    accommodation: [
      { since: '2026-11-01', endedOn: null },
      { since: '2026-01-01', endedOn: '2026-11-01' },
    ],
    address: { postcode: 'YO90 2ZZ' },
  });
});

test('a first plan is made with version 0, and a second one at once is a conflict', async () => {
  const child = makeChild({ relationships: [related('social-worker', 'caseload')] });
  await open.seed(child);
  const work = MUTATIONS.find(({ name }) => name === 'updatePathwayPlan')!;
  const input = { childId: child.id, idempotencyKey: randomUUID(), expectedVersion: 0, reviewedOn: '2026-11-20' };
  const caller = callerOf('SOCIAL_WORKER', [child.id]);
  const made = await send(work, caller, input);
  expect(made.child.leaver.pathway).toMatchObject({ agreedOn: '2026-11-20', reviewDueOn: '2027-05-20', version: 1 });
  expect(codeOf(await send(work, caller, { ...input, idempotencyKey: randomUUID() }))).toBe('CONFLICT');
  const none = await send(work, caller, { ...input, idempotencyKey: randomUUID(), childId: await recordedChild() });
  expect(codeOf(none)).toBe('NOT_FOUND');
});
