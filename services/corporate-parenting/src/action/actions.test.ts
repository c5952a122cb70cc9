import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import {
  boardMember,
  callerOf,
  codesOf,
  openCorporateParenting,
  strategicLead,
  type Answer,
  type OpenCorporateParenting,
} from '../testing/openCorporateParenting';

let open: OpenCorporateParenting;
beforeAll(async () => {
  open = await openCorporateParenting();
  await open.seed();
}, 60_000);
afterAll(() => open.close());

const titles = async (caller: Caller, where: string, more = '') =>
  (await open.ask(caller, `{ actions(where: ${where} ${more}) { title } }`)).data.actions.map(
    ({ title }: any) => title,
  );

describe('the list of actions', () => {
  test('says who answers, how it stands, what it carries out and where it was taken', async () => {
    const query = `{ actions(where: { authority: "816", escalated: true }) { title owner status dueOn overdue synthetic ledByMe
      lead { name } strategy { id } step { words } escalation { since reason board { name authority } } } }`;
    const { data, errors } = await open.ask(boardMember, query);
    expect(errors).toBeUndefined();
    expect(data.actions).toEqual([
      {
        title: 'Offer clinic slots for initial health assessments within fifteen working days of entry into care',
        owner: 'HEALTH', status: 'AT_RISK', dueOn: expect.any(String), overdue: true, synthetic: true, ledByMe: true,
        lead: { name: 'Dr Joanna Price' }, strategy: { id: 'york-2020' },
        step: { words: expect.stringContaining('We will work in partnership with our health colleagues') },
        escalation: { since: expect.any(String), reason: expect.any(String), board: { name: 'Corporate Parenting Board', authority: '816' } },
      },
    ]); // prettier-ignore
  });

  test('is narrowed by authority, owner, strategy, status, lead and due date', async () => {
    const all = await titles(strategicLead, '{}');
    expect(all.length).toBeGreaterThan(10);
    const split = async (field: string) => [
      await titles(strategicLead, `{ ${field}: true }`),
      await titles(strategicLead, `{ ${field}: false }`),
    ];
    for (const field of ['overdue', 'ledByMe', 'escalated']) {
      const [yes, no] = await split(field);
      expect([yes!.length > 0, no!.length > 0, [...yes!, ...no!].sort()]).toEqual([true, true, [...all].sort()]);
    }
    expect(await titles(strategicLead, '{ owner: HOUSING, authority: "815" }')).toEqual([
      'Bring the seven district offers together into one',
    ]);
    expect(await titles(strategicLead, '{ strategy: "stockton-2016" }')).toHaveLength(3);
    expect(await titles(strategicLead, '{ status: COMPLETED }')).toEqual([
      'Hold this year’s celebration of achievements',
    ]);
    expect(await titles(strategicLead, '{ status: COMPLETED, overdue: true }')).toEqual([]);
  });

  test('goes on after the last one that was read', async () => {
    const page = async (after?: string) =>
      (await open.ask(boardMember, `{ actions(first: 4${after ? `, after: "${after}"` : ''}) { id title } }`)).data
        .actions as { id: string; title: string }[];
    const read: string[] = [];
    for (let last: string | undefined; ;) {
      const next = await page(last);
      if (next.length === 0) break;
      read.push(...next.map(({ title }) => title));
      last = next.at(-1)!.id;
    }
    expect(read).toEqual(await titles(boardMember, '{}'));
    expect(codesOf(await open.ask(boardMember, '{ actions(first: 201) { id } }'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await open.ask(boardMember, `{ actions(after: "${randomUUID()}") { id } }`))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('is read by the roles of the agencies and written by none of them', async () => {
    const worker = callerOf('SOCIAL_WORKER');
    const [{ id }] = (await open.ask(worker, '{ actions(first: 1) { id } }')).data.actions;
    const mutation = `mutation { updateAction(input: { actionId: "${id}", status: ON_TRACK, expectedVersion: 1, idempotencyKey: "k" }) { dryRun } }`;
    for (const role of ['SOCIAL_WORKER', 'ELECTED_MEMBER', 'HOUSING_OFFICER'])
      expect(codesOf(await open.ask(callerOf(role), mutation))).toEqual(['FORBIDDEN']);
  });
});

const UPDATE = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) {
  dryRun repeated changes { field from to } action { id version status progress dueOn completedOn escalation { board { id } reason } } } }`;

/** An action of York that the board member leads, or another leads. */
async function newAction(lead = 'board-member') {
  const input = { authority: '816', title: randomUUID(), owner: 'HEALTH', dueOn: '2026-12-31', leadId: lead, idempotencyKey: randomUUID() }; // prettier-ignore
  const added = await open.ask(strategicLead, 'mutation ($input: AddActionInput!) { addAction(input: $input) { action { id } } }', { input }); // prettier-ignore
  const actionId = added.data.addAction.action.id as string;
  const update = (change: object, caller: Caller = boardMember): Promise<Answer> =>
    open.ask(caller, UPDATE, { input: { actionId, expectedVersion: 1, idempotencyKey: randomUUID(), ...change } });
  return { actionId, update };
}
const fieldsOf = ({ errors }: Answer) => (errors?.[0]?.extensions?.['fields'] as { field: string }[]).map(({ field }) => field); // prettier-ignore

describe('a board member', () => {
  test('records the progress of an action that they lead', async () => {
    const { update } = await newAction();
    const { data, errors } = await update({ status: 'AT_RISK', progress: ' Two clinics are missing. ' });
    expect(errors).toBeUndefined();
    expect(data.updateAction).toMatchObject({
      dryRun: false, repeated: false,
      action: { version: 2, status: 'AT_RISK', progress: 'Two clinics are missing.' },
      changes: [
        { field: 'status', from: 'NOT_STARTED', to: 'AT_RISK' },
        { field: 'progress', from: '', to: 'Two clinics are missing.' },
      ],
    }); // prettier-ignore
  });

  test('and of no other: it is refused, by words that tell why', async () => {
    const { update } = await newAction('strategic-lead');
    const answer = await update({ status: 'AT_RISK' });
    expect(answer.errors?.[0]).toMatchObject({ message: expect.stringContaining('Somebody else leads this action'), extensions: { code: 'FORBIDDEN' } }); // prettier-ignore
    expect(codesOf(await update({ status: 'AT_RISK', actionId: randomUUID() }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await update({ status: 'AT_RISK', actionId: 'no id' }))).toEqual(['NOT_FOUND']);
    expect((await update({ status: 'AT_RISK' }, strategicLead)).errors).toBeUndefined();
  });

  test('neither moves a due date nor takes up what is done; the strategic lead does both', async () => {
    const { update } = await newAction();
    expect(fieldsOf(await update({ dueOn: '2027-03-31' }))).toEqual(['dueOn']);
    await update({ status: 'COMPLETED', completedOn: '2026-11-20' });
    expect(fieldsOf(await update({ status: 'ON_TRACK', expectedVersion: 2 }))).toEqual(['status']);
    const { data } = await update({ status: 'ON_TRACK', dueOn: '2027-03-31', expectedVersion: 2 }, strategicLead);
    expect(data.updateAction.action).toMatchObject({ status: 'ON_TRACK', dueOn: '2027-03-31', completedOn: null });
  });

  test('adds no action and registers nobody, at the resolver and in the database alone', async () => {
    const add = `mutation { addAction(input: { authority: "816", title: "t", owner: HEALTH, dueOn: "2027-01-01", idempotencyKey: "k" }) { dryRun } }`;
    const register = `mutation { registerPartner(input: { id: "a", name: "b", jobTitle: "c", idempotencyKey: "k" }) { dryRun } }`;
    for (const mutation of [add, register])
      expect(codesOf(await open.ask(boardMember, mutation))).toEqual(['FORBIDDEN']);
    const write = (text: string, values: unknown[] = []) =>
      open.database.writeAs(boardMember, (run) => run({ text, values }));
    await expect(
      write(`insert into partnership_action (authority_code, title, owner_agency, due_on, synthetic) values ('816', 't', 'HEALTH', '2027-01-01', false)`),
    ).rejects.toThrow('row-level security'); // prettier-ignore
    await expect(write(`insert into partner values ('x', 'y', 'z')`)).rejects.toThrow('row-level security');
    const { actionId } = await newAction('strategic-lead');
    expect(await write(`update partnership_action set title = 'mine' where id = $1 returning id`, [actionId])).toEqual(
      [],
    );
    const own = await newAction();
    await expect(write(`update partnership_action set lead_subject = 'strategic-lead' where id = $1 returning id`, [own.actionId])).rejects.toThrow('row-level security'); // prettier-ignore
  });
});

describe('an update', () => {
  test('of a version that somebody changed since is refused, and says who changed what', async () => {
    const { update } = await newAction();
    await update({ status: 'ON_TRACK' }, strategicLead);
    const answer = await update({ status: 'AT_RISK' });
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Margaret Thorne, Somebody changed this action on \d+ \w+ \d{4}\. It is now at version 2\./),
      extensions: { code: 'CONFLICT', currentVersion: 2, changedBy: 'Margaret Thorne, Somebody', changes: [{ field: 'status', from: 'NOT_STARTED', to: 'ON_TRACK' }] },
    }); // prettier-ignore
  });

  test('sent twice is made once; another change with its key is refused', async () => {
    const { update } = await newAction();
    const same = { status: 'ON_TRACK', idempotencyKey: 'the same key' };
    await update(same);
    expect((await update(same)).data.updateAction).toMatchObject({ repeated: true, action: { version: 2 } });
    const other = await update({ ...same, status: 'AT_RISK', expectedVersion: 2 });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('tried first tells what it would change, and saves nothing', async () => {
    const { update } = await newAction();
    const tried = (await update({ status: 'ON_TRACK', dryRun: true })).data.updateAction;
    expect(tried).toMatchObject({ dryRun: true, changes: [{ field: 'status', to: 'ON_TRACK' }], action: { version: 1, status: 'NOT_STARTED' } }); // prettier-ignore
  });

  test('of eight at once of one version exactly one wins', async () => {
    const { update } = await newAction();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => update({ progress: `Report ${index}` })));
    expect(answers.map((answer) => codesOf(answer)[0] ?? 'SAVED').sort()).toEqual([
      ...Array(7).fill('CONFLICT'),
      'SAVED',
    ]);
  });

  test('tells every problem at once, beside its field', async () => {
    const { update } = await newAction();
    expect(fieldsOf(await update({ status: 'COMPLETED' }))).toEqual(['completedOn']);
    expect(fieldsOf(await update({ status: 'COMPLETED', completedOn: '2026-11-23' }))).toEqual(['completedOn']);
    expect(fieldsOf(await update({ completedOn: '2026-11-20', dueOn: '2027-01-01', progress: ' ' }))).toEqual(['progress', 'dueOn', 'completedOn']); // prettier-ignore
    expect(fieldsOf(await update({}))).toEqual(['input']);
    expect(fieldsOf(await update({ status: 'ON_TRACK', idempotencyKey: '' }))).toEqual(['idempotencyKey']);
    expect(fieldsOf(await update({ dueOn: '2026-11-21' }, strategicLead))).toEqual(['dueOn']);
  });

  test('takes an action to a board of its own authority with a reason, and back', async () => {
    const { update } = await newAction();
    expect(fieldsOf(await update({ escalateTo: 'stockton-malap', escalationReason: 'No money.' }))).toEqual([
      'escalateTo',
    ]);
    expect(fieldsOf(await update({ escalateTo: 'york-yorok-board' }))).toEqual(['escalationReason']);
    expect(fieldsOf(await update({ escalationReason: 'No money.' }))).toEqual(['escalationReason']);
    const taken = await update({ escalateTo: 'york-yorok-board', escalationReason: 'No money.' });
    expect(taken.data.updateAction.action.escalation).toEqual({
      board: { id: 'york-yorok-board' },
      reason: 'No money.',
    });
    const back = await update({ endEscalation: true, expectedVersion: 2 });
    expect(back.data.updateAction.action.escalation).toBeNull();
    expect(fieldsOf(await update({ endEscalation: true, expectedVersion: 3 }))).toEqual(['escalateTo']);
  });
});

describe('the strategic lead', () => {
  const ADD = 'mutation ($input: AddActionInput!) { addAction(input: $input) { dryRun repeated action { title strategy { id } lead { name } synthetic } } }'; // prettier-ignore
  const add = (change: object) =>
    open.ask(strategicLead, ADD, {
      input: { authority: '815', title: 'Something new', owner: 'HOUSING', dueOn: '2027-01-01', idempotencyKey: randomUUID(), ...change },
    }); // prettier-ignore

  test('adds an action that carries out a step of a strategy', async () => {
    const { data } = await add({ stepId: 'north-yorkshire-2022-4-3', leadId: 'board-member' });
    expect(data.addAction).toEqual({
      dryRun: false, repeated: false,
      action: { title: 'Something new', strategy: { id: 'north-yorkshire-2022' }, lead: { name: 'Dr Joanna Price' }, synthetic: false },
    }); // prettier-ignore
  });

  test('is told what it refers to and what is not there', async () => {
    expect(fieldsOf(await add({ authority: '999', leadId: 'nobody', stepId: 'york-2020-1-1' }))).toEqual(['authority', 'leadId', 'stepId']); // prettier-ignore
    expect(fieldsOf(await add({ stepId: 'york-2020-1-1' }))).toEqual(['stepId']);
    expect(fieldsOf(await add({ title: ' ', dueOn: '2026-11-21', principle: 8 }))).toEqual([
      'title',
      'dueOn',
      'principle',
    ]);
  });

  test('tries one first, and adds one once', async () => {
    expect((await add({ dryRun: true })).data.addAction).toEqual({ dryRun: true, repeated: false, action: null });
    const same = { title: randomUUID(), idempotencyKey: randomUUID() };
    await add(same);
    expect((await add(same)).data.addAction.repeated).toBe(true);
    expect((await titles(strategicLead, '{ authority: "815" }', ', first: 200')).filter((title: string) => title === same.title)).toHaveLength(1); // prettier-ignore
  });

  test('enters somebody who then can lead', async () => {
    const input = { id: 'new-lead', name: 'Ada Frost', jobTitle: 'Head of housing', idempotencyKey: randomUUID() };
    const register =
      'mutation ($input: RegisterPartnerInput!) { registerPartner(input: $input) { partners { id name } } }';
    const { data } = await open.ask(strategicLead, register, { input });
    expect(data.registerPartner.partners).toContainEqual({ id: 'new-lead', name: 'Ada Frost' });
    expect((await add({ leadId: 'new-lead' })).data.addAction.action.lead).toEqual({ name: 'Ada Frost' });
  });
});

test('seeding again changes nothing', async () => {
  const before = await titles(strategicLead, '{}', ', first: 200');
  await open.seed();
  expect(await titles(strategicLead, '{}', ', first: 200')).toEqual(before);
});
