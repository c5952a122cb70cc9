import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import {
  BRACKENTHORPE,
  HARROGATE,
  makeApplicant,
  NORTH_YORKSHIRE,
  SCARBOROUGH,
  YORK,
} from '../../testing/makeApplicant';
import { callerOf, codeOf, openHousing, policy, type Answer, type OpenHousing } from '../../testing/openHousing';

let open: OpenHousing;
beforeAll(async () => {
  open = await openHousing();
}, 60_000);
afterEach(() => void (open.clock.today = '2026-11-22'));
afterAll(() => open.close());

const SELECT = `{ applicationId dryRun repeated changes { field from to }
  application { version band bandSince bandHistory { band since reason } duties { id kind startedOn endedOn endReason owed takenOnBy { code } owedBy { code } } } }`;
const MUTATIONS = {
  changeBand: `mutation ($input: ChangeBandInput!) { answer: changeBand(input: $input) ${SELECT} }`,
  recordDuty: `mutation ($input: RecordDutyInput!) { answer: recordDuty(input: $input) ${SELECT} }`,
  endDuty: `mutation ($input: EndDutyInput!) { answer: endDuty(input: $input) ${SELECT} }`,
};

/** A new applicant, and the officers who could change the application. */
async function newApplicant(changes: Parameters<typeof makeApplicant>[0] = {}) {
  const applicant = makeApplicant(changes);
  await open.add(applicant);
  const officer = callerOf('HOUSING_OFFICER', [applicant.childId], { subject: 'district-housing-officer' });
  const send = (mutation: keyof typeof MUTATIONS, input: object, caller: Caller = officer): Promise<Answer> =>
    open.ask(caller, MUTATIONS[mutation], {
      input: { applicationId: applicant.application.id, expectedVersion: 1, idempotencyKey: randomUUID(), ...input },
    });
  return { ...applicant, officer, send };
}
const rows = (table: string, childId: string): Promise<any[]> =>
  open.database.asLoader(
    async (client) => (await client.query(`select * from ${table} where child_id = $1`, [childId])).rows,
  );
const GOLD = { band: 'GOLD', reason: 'Care leaver: the district promises gold.' };

describe('changing the band', () => {
  test('saves it with its day, reason and author', async () => {
    const { childId, send } = await newApplicant();
    const { data, errors } = await send('changeBand', GOLD);
    expect(errors).toBeUndefined();
    expect(data.answer).toMatchObject({
      dryRun: false,
      repeated: false,
      application: {
        version: 2,
        band: 'GOLD',
        bandSince: '2026-11-22',
        bandHistory: [{ band: 'SILVER' }, { band: 'GOLD', since: '2026-11-22', reason: GOLD.reason }],
      },
    });
    expect(await rows('application_change', childId)).toMatchObject([
      { version: 2, changed_by: 'district-housing-officer', changed_by_role: 'HOUSING_OFFICER' },
    ]);
  });
  test('null takes it off the register, and the history says so', async () => {
    const { send } = await newApplicant();
    const { data } = await send('changeBand', { band: null, reason: 'Housed elsewhere.' });
    expect(data.answer.application).toMatchObject({ band: null, bandSince: null, bandHistory: [{}, { band: null }] });
  });
  test('is refused by field and in plain English, all problems at once, and nothing is saved', async () => {
    const { childId, send } = await newApplicant();
    const answer = await send('changeBand', { band: 'SILVER', since: '2026-11-23', reason: ' ' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'band' }, { field: 'since', message: 'The first day is in the future.' }, { field: 'reason' }],
    });
    for (const since of ['2026-05-31', '2026-01-01'])
      expect(codeOf(await send('changeBand', { ...GOLD, since }))).toBe('BAD_USER_INPUT');
    expect(await rows('housing_application', childId)).toMatchObject([{ version: 1, band: 'SILVER' }]);
  });
  test('of a closed application is refused', async () => {
    const { send } = await newApplicant({ status: 'WITHDRAWN', closed_on: '2026-09-01' });
    expect((await send('changeBand', GOLD)).errors?.[0]?.extensions).toMatchObject({
      fields: [{ field: 'applicationId', message: 'This application is closed; its band stays.' }],
    });
  });
});

describe('recording duties', () => {
  test('relief ends prevention on its first day', async () => {
    const { send } = await newApplicant();
    const { data } = await send('recordDuty', { kind: 'RELIEF', startedOn: '2026-11-20' });
    expect(data.answer.application.duties).toMatchObject([
      { kind: 'PREVENTION', endedOn: '2026-11-20', endReason: 'REPLACED', owed: false },
      { kind: 'RELIEF', startedOn: '2026-11-20', endedOn: null, owed: true },
    ]);
    expect(data.answer.changes).toHaveLength(2);
  });
  test('the main duty follows 56 days of relief, and not a day less', async () => {
    const { send } = await newApplicant({ duties: [{ kind: 'RELIEF', started_on: '2026-09-27' }], made_on: '2026-09-20' }); // prettier-ignore
    const early = await send('recordDuty', { kind: 'MAIN', startedOn: '2026-11-21' });
    expect(early.errors?.[0]?.message).toContain('the main duty follows on 22 November 2026 at the earliest');
    const { data } = await send('recordDuty', { kind: 'MAIN' });
    expect(data.answer.application.duties).toMatchObject([
      { kind: 'RELIEF', endedOn: '2026-11-22', endReason: 'FIFTY_SIX_DAYS' },
      { kind: 'MAIN', owed: true },
    ]);
  });
  test('the main duty without relief, a duty that is owed already and one that comes too late are refused', async () => {
    const { send } = await newApplicant();
    expect((await send('recordDuty', { kind: 'MAIN' })).errors?.[0]?.message).toContain('none is on record');
    expect((await send('recordDuty', { kind: 'PREVENTION' })).errors?.[0]?.message).toContain('is owed since');
    const relieved = await newApplicant({ duties: [{ kind: 'RELIEF' }] });
    expect((await relieved.send('recordDuty', { kind: 'PREVENTION' })).errors?.[0]?.message).toContain('comes after');
  });
  test('a new duty counts on the very next request', async () => {
    const { childId, send } = await newApplicant({ duties: [] });
    const reached = async () =>
      JSON.stringify(await open.housing.resolveScope('district-housing-officer', 'applicants'));
    expect(await reached()).not.toContain(childId);
    await send('recordDuty', { kind: 'INQUIRIES' });
    expect(await reached()).toContain(childId);
  });
});

describe('ending duties', () => {
  test('with the last one the access ends; the same request, sent again, is answered and shows nothing more', async () => {
    const { childId, duties, send } = await newApplicant();
    const input = { dutyId: duties[0]!.id, reason: 'ACCOMMODATED', idempotencyKey: randomUUID() };
    expect((await send('endDuty', input)).data.answer.application.duties).toMatchObject([
      { endReason: 'ACCOMMODATED', endedOn: '2026-11-22', owed: false },
    ]);
    const now = await open.officer('district-housing-officer');
    expect(JSON.stringify(now.scope)).not.toContain(childId);
    expect((await send('endDuty', input, now)).data.answer).toMatchObject({
      repeated: true,
      application: null,
      changes: [],
    });
  });
  test('for a reason that ends another duty, too early, or twice is refused', async () => {
    const { duties, send } = await newApplicant({ duties: [{ started_on: '2026-11-01' }] });
    const dutyId = duties[0]!.id;
    expect((await send('endDuty', { dutyId, reason: 'REFERRED' })).errors?.[0]?.message).toContain('What does:');
    expect((await send('endDuty', { dutyId, reason: 'FIFTY_SIX_DAYS' })).errors?.[0]?.message).toContain('27 December 2026'); // prettier-ignore
    expect(codeOf(await send('endDuty', { dutyId, reason: 'WITHDRAWN', endedOn: '2026-10-31' }))).toBe(
      'BAD_USER_INPUT',
    );
    expect(codeOf(await send('endDuty', { dutyId: randomUUID(), reason: 'WITHDRAWN' }))).toBe('NOT_FOUND');
    expect((await send('endDuty', { dutyId, reason: 'WITHDRAWN' })).errors).toBeUndefined();
    expect(codeOf(await send('endDuty', { dutyId, reason: 'WITHDRAWN', expectedVersion: 2 }))).toBe('BAD_USER_INPUT');
  });
});

describe('when somebody else changed it since', () => {
  test('the second officer is told who changed what and when, and nothing is lost', async () => {
    const { childId, officer, send } = await newApplicant();
    await send('changeBand', GOLD);
    const colleague = { ...officer, subject: 'a-colleague' };
    await open.database.asLoader((client) =>
      client.query(`insert into relationship.employment values ('a-colleague', 'X07000001', '2024-01-01') on conflict do nothing`),
    ); // prettier-ignore
    const answer = await send('recordDuty', { kind: 'RELIEF' }, colleague);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Paula Rigg, Housing options officer changed the application on '),
      extensions: {
        code: 'CONFLICT',
        currentVersion: 2,
        changes: [{ field: 'band', from: 'SILVER', to: 'GOLD', version: 2 }, { field: 'bandSince' }],
      },
    });
    expect(await rows('housing_duty', childId)).toHaveLength(1);
    expect((await send('recordDuty', { kind: 'RELIEF', expectedVersion: 2 }, colleague)).errors).toBeUndefined();
  });
  test('of twenty changes of one version at once exactly one wins, and nineteen are told', async () => {
    const { childId, send } = await newApplicant();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, day) => send('changeBand', { ...GOLD, since: `2026-10-${String(day + 1).padStart(2, '0')}` })),
    ); // prettier-ignore
    expect(answers.filter(({ data }) => data?.answer)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === 'CONFLICT')).toHaveLength(19);
    expect(await rows('application_change', childId)).toHaveLength(1);
    expect(await rows('band_period', childId)).toHaveLength(2);
  });
});

describe('the same request again', () => {
  test('twenty at once are one change; nineteen are told that it had been saved', async () => {
    const { childId, send } = await newApplicant();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('changeBand', { ...GOLD, idempotencyKey: key }))); // prettier-ignore
    expect(answers.map(({ data }) => data.answer.repeated).filter(Boolean)).toHaveLength(19);
    for (const { data } of answers) expect(data.answer.changes).toMatchObject([{ to: 'GOLD' }, { field: 'bandSince' }]);
    expect(await rows('application_change', childId)).toHaveLength(1);
  });
  test('with another input is a conflict; a refused request leaves its key free', async () => {
    const { send } = await newApplicant();
    const key = randomUUID();
    expect(codeOf(await send('changeBand', { ...GOLD, reason: '', idempotencyKey: key }))).toBe('BAD_USER_INPUT');
    expect((await send('changeBand', { ...GOLD, idempotencyKey: key })).errors).toBeUndefined();
    const other = await send('changeBand', { ...GOLD, band: 'BRONZE', expectedVersion: 2, idempotencyKey: key });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
    for (const idempotencyKey of ['', 'x'.repeat(201)])
      expect(codeOf(await send('changeBand', { ...GOLD, idempotencyKey }))).toBe('BAD_USER_INPUT');
  });
});

describe('a dry run', () => {
  test('says what would change, or be refused, and saves nothing', async () => {
    const { childId, send } = await newApplicant();
    const key = randomUUID();
    const { data } = await send('changeBand', { ...GOLD, dryRun: true, idempotencyKey: key });
    expect(data.answer).toMatchObject({
      dryRun: true,
      repeated: false,
      application: { version: 1, band: 'SILVER' },
      changes: [{ field: 'band', from: 'SILVER', to: 'GOLD' }, { field: 'bandSince' }],
    });
    expect(codeOf(await send('changeBand', { ...GOLD, dryRun: true, expectedVersion: 9 }))).toBe('CONFLICT');
    expect(await rows('application_change', childId)).toEqual([]);
    expect((await send('changeBand', { ...GOLD, idempotencyKey: key })).data.answer).toMatchObject({ dryRun: false });
  });
});

describe('who may change it', () => {
  const roles = Object.entries(policy.agreement.roles).map(
    ([role, { purposes }]) => [role, purposes[0] ?? null] as const,
  );

  test.each(roles)('%s for %s: as the agreement says, by row-level security alone', async (role, purpose) => {
    const { childId, send } = await newApplicant();
    const mayWrite = policy.write(role, purpose, 'housing.application') !== 'NOBODY';
    const caller = callerOf(role, [childId], { subject: 'district-housing-officer' });
    const answer = await send('changeBand', GOLD, caller);
    expect(!!answer.data?.answer).toBe(mayWrite);
    expect(await rows('housing_application', childId)).toMatchObject([{ version: mayWrite ? 2 : 1 }]);
  });

  test('an officer of another district is refused, though a duty of that district lets them see it', async () => {
    const { childId, send } = await newApplicant({ duties: [{}, { kind: 'INQUIRIES', owed_by: BRACKENTHORPE }] });
    const neighbour = await open.officer('other-district-housing-officer');
    const seen = await open.ask(neighbour, '{ housingApplications { nodes { child { id } } } }');
    expect(JSON.stringify(seen.data)).toContain(childId);
    const answer = await send('changeBand', GOLD, neighbour);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Another council answers for this application'),
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await rows('housing_application', childId)).toMatchObject([{ version: 1 }]);
  });

  test('out of scope, not existing and no id at all are one answer, byte for byte', async () => {
    const [{ send }, stranger] = [await newApplicant(), await newApplicant()];
    const ids = [stranger.application.id, randomUUID(), 'not an id'];
    const answers = await Promise.all(ids.map((applicationId) => send('changeBand', { ...GOLD, applicationId })));
    expect(codeOf(answers[0]!)).toBe('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('the database itself lets nobody write for another council, whatever the statement', async () => {
    const { childId, application, officer } = await newApplicant({ council_code: YORK });
    const write = (text: string, values: unknown[]) => open.database.writeAs(officer, (run) => run({ text, values }));
    expect(await write(`update housing_application set band = 'GOLD' where id = $1 returning id`, [application.id])).toEqual([]); // prettier-ignore
    const duty = `insert into housing_duty (application_id, child_id, kind, owed_by, started_on) values ($1, $2, 'MAIN', $3, now())`;
    await expect(write(duty, [application.id, childId, YORK])).rejects.toThrow('row-level security');
    const period = `insert into band_period (application_id, version, child_id, since, reason) values ($1, 2, $2, now(), '')`;
    await expect(write(period, [application.id, childId])).rejects.toThrow('row-level security');
  });
});

describe('after seven districts became one council', () => {
  const merged = async (today: string, council = SCARBOROUGH) => {
    const { childId, duties, send } = await newApplicant({ council_code: council, made_on: '2022-11-01', band_since: '2022-11-01' }); // prettier-ignore
    open.clock.today = today;
    const gemma = callerOf('HOUSING_OFFICER', [childId], { subject: 'housing-officer' });
    return { duties, send: (input: object) => send('recordDuty', input, gemma) };
  };
  test('its officer takes on duties for an application that was made to another of them; the new council owes them', async () => {
    const { send } = await merged('2023-04-01');
    const { data } = await send({ kind: 'RELIEF' });
    expect(data.answer.application.duties).toMatchObject([
      { kind: 'PREVENTION', takenOnBy: { code: SCARBOROUGH }, owedBy: { code: NORTH_YORKSHIRE } },
      { kind: 'RELIEF', takenOnBy: { code: NORTH_YORKSHIRE }, owedBy: { code: NORTH_YORKSHIRE } },
    ]);
  });
  test('the day before she could not, but for Harrogate’s own', async () => {
    expect(codeOf(await (await merged('2023-03-31')).send({ kind: 'RELIEF' }))).toBe('FORBIDDEN');
    const { data } = await (await merged('2023-03-31', HARROGATE)).send({ kind: 'RELIEF' });
    expect(data.answer.application.duties).toMatchObject([{}, { takenOnBy: { code: HARROGATE }, owedBy: { code: HARROGATE } }]); // prettier-ignore
  });
});
