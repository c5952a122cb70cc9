import { randomUUID } from 'node:crypto';
import { employ } from '../testing/employ';
import { makeChild, related, TODAY, TOMORROW, YESTERDAY } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed();
  await open.database.asLoader(async (client) => {
    for (const authority of ['815', '816']) await employ(client, 'other-social-worker', authority);
    await employ(client, 'teamless', '815', '2026-11-23', '2026-11-25');
  });
}, 60_000);
afterAll(() => open?.close());

async function child() {
  const made = makeChild({
    // Old enough for an account of their own.
    dateOfBirth: '2011-05-05',
    relationships: [
      related('social-worker', 'caseload'),
      related('reviewing-officer', 'reviews'),
      related('youth-justice', 'youthJusticeCases'),
      related('kayleigh', 'self'),
    ],
  });
  await open.seed(made);
  return made.id;
}

async function send(childId: string, on: string | null, toAuthority = '815', receivedBy = 'other-social-worker') {
  const document = 'mutation ($input: TransferInput!) { transferResponsibility(input: $input) { dryRun } }';
  const input = { childId, on, toAuthority, receivedBy, idempotencyKey: randomUUID() };
  const { errors } = await open.ask(callerOf('TEAM_MANAGER', [childId]), document, { input });
  return errors?.[0];
}
const transfer = async (...values: Parameters<typeof send>) => (await send(...values))?.extensions?.['code'] ?? 'DONE';

/** Who reaches the child on that day, and in whose cohort it is. */
async function reachedOn(day: string, childId: string): Promise<string[]> {
  open.clock.today = day;
  const found: string[] = [];
  for (const [subject, relationship] of [
    ['social-worker', 'caseload'],
    ['reviewing-officer', 'reviews'],
    ['youth-justice', 'youthJusticeCases'],
    ['kayleigh', 'self'],
    ['other-social-worker', 'caseload'],
  ] as const) {
    const scope = await open.socialCare.resolveScope(subject, relationship);
    if (scope.kind === 'LIST' && [...scope.minors, ...scope.adults].includes(childId)) found.push(subject);
  }
  for (const authority of ['816', '815'])
    if ((await open.socialCare.resolveCohort!({ authority, fromAge: 0, toAge: 17 })).minors.includes(childId))
      found.push(`cohort of ${authority}`);
  open.clock.today = TODAY;
  return found;
}

const OLD = ['social-worker', 'reviewing-officer', 'youth-justice', 'kayleigh', 'cohort of 816'];
const NEW = ['kayleigh', 'other-social-worker', 'cohort of 815'];

test('from its day on the old authority’s people lose the child and the new one’s have it, and not a day before', async () => {
  const childId = await child();
  expect(await transfer(childId, TOMORROW)).toBe('DONE');
  expect(await reachedOn(YESTERDAY, childId)).toEqual(OLD);
  expect(await reachedOn(TODAY, childId)).toEqual(OLD);
  expect(await reachedOn(TOMORROW, childId)).toEqual(NEW);
  expect(await reachedOn('2027-11-22', childId)).toEqual(NEW);
});

test('one of today holds on the next request', async () => {
  const [moved, stays] = [await child(), await child()];
  expect(await transfer(moved, null)).toBe('DONE');
  expect([await reachedOn(TODAY, moved), await reachedOn(TODAY, stays)]).toEqual([NEW, OLD]);
});

test('who is allocated after it was recorded, and before its day, loses the child on it too', async () => {
  const childId = await child();
  await transfer(childId, TOMORROW);
  const document = 'mutation ($input: AllocateWorkerInput!) { allocateWorker(input: $input) { dryRun } }';
  const allocate = (workerId: string, startedOn: string) => {
    const input = { childId, workerId, relationship: 'CASELOAD', startedOn, idempotencyKey: randomUUID() };
    return open.ask(callerOf('TEAM_MANAGER', [childId]), document, { input });
  };
  expect((await allocate('colleague', TODAY)).errors).toBeUndefined();
  expect((await allocate('teamless', TOMORROW)).errors).toBeUndefined();
  const reaches = async (subject: string, day: string) => {
    open.clock.today = day;
    const scope = await open.socialCare.resolveScope(subject, 'caseload');
    open.clock.today = TODAY;
    return scope.kind === 'LIST' && scope.minors.includes(childId);
  };
  expect([await reaches('colleague', TODAY), await reaches('colleague', TOMORROW)]).toEqual([true, false]);
  expect([await reaches('teamless', TODAY), await reaches('teamless', TOMORROW)]).toEqual([false, true]);
});

test('there and back: the latest transfer by that day says it', async () => {
  const childId = await child();
  await transfer(childId, TODAY);
  expect(await transfer(childId, '2027-01-04', '816')).toBe('DONE');
  expect(await reachedOn('2027-01-03', childId)).toContain('cohort of 815');
  expect(await reachedOn('2027-01-04', childId)).toEqual(
    expect.arrayContaining(['cohort of 816', 'other-social-worker']),
  );
  expect(await reachedOn('2027-01-04', childId)).not.toContain('cohort of 815');
});

test('who is responsible is shown as of today', async () => {
  const childId = await child();
  await transfer(childId, TOMORROW);
  const codeOn = async (day: string) => {
    open.clock.today = day;
    const query = `{ child(id: "${childId}") { care { status { responsibleAuthority { code } } } } }`;
    const { data } = await open.ask(callerOf('SOCIAL_WORKER', [childId]), query);
    open.clock.today = TODAY;
    return data.child.care.status.responsibleAuthority.code;
  };
  expect([await codeOn(TODAY), await codeOn(TOMORROW)]).toEqual(['816', '815']);
});

test('two on one day are refused, and a restricted child stays out of both cohorts', async () => {
  const childId = await child();
  expect([await transfer(childId, TOMORROW), await transfer(childId, TOMORROW, '816')]).toEqual([
    'DONE',
    'BAD_USER_INPUT',
  ]);
  await open.database.asLoader((client) =>
    client.query('insert into relationship.restricted_child (child_id) values ($1)', [childId]),
  );
  expect(await reachedOn(TOMORROW, childId)).toEqual([]);
});

describe('the professional who receives the child', () => {
  const NOT_THERE =
    'receivedBy: This professional does not work for that authority on that day. Name somebody who does; ask that authority who receives the child.';

  test('works for the authority that takes over on its first day: a post that has not begun, or has ended, is none', async () => {
    const told = [];
    for (const day of [TODAY, TOMORROW, '2026-11-24', '2026-11-25'])
      told.push((await send(await child(), day, '815', 'teamless'))?.message ?? 'DONE');
    expect(told).toEqual([NOT_THERE, 'DONE', 'DONE', NOT_THERE]);
  });

  test('who works for the old authority alone, or for none, is refused with what to do, and nothing is saved', async () => {
    const childId = await child();
    for (const nobody of ['social-worker', 'team-manager']) {
      const refused = await send(childId, TODAY, '815', nobody);
      expect(refused).toMatchObject({ message: NOT_THERE, extensions: { code: 'BAD_USER_INPUT' } });
    }
    expect(await reachedOn(TODAY, childId)).toEqual(OLD);
  });

  test('who is not known at all, and an authority that is not, are each told once', async () => {
    const childId = await child();
    expect((await send(childId, TODAY, '815', 'nobody'))?.message).toBe(
      'receivedBy: There is no professional with this id.',
    );
    expect((await send(childId, TODAY, '999'))?.message).toBe('toAuthority: There is no authority with this code.');
  });

  test('for whom somebody works is asked of the database for a child whose professionals the caller may write', async () => {
    const childId = await child();
    const asked = (caller: Parameters<typeof open.database.runAs>[0]) =>
      open.database.runAs(caller, {
        text: `select gate.works_for($1, 'other-social-worker', '815', '2026-11-22') as it`,
        values: [childId],
      });
    expect(await asked(callerOf('TEAM_MANAGER', [childId]))).toEqual([{ it: true }]);
    await expect(asked(callerOf('TEAM_MANAGER', []))).rejects.toThrow();
    await expect(asked(callerOf('REVIEWING_OFFICER', [childId]))).rejects.toThrow();
    const table = { text: 'select * from relationship.employment' };
    await expect(open.database.runAs(callerOf('TEAM_MANAGER', [childId]), table)).rejects.toThrow();
  });
});
