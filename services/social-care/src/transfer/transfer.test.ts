import { randomUUID } from 'node:crypto';
import { makeChild, related, TODAY, TOMORROW, YESTERDAY } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
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

async function transfer(childId: string, on: string | null, toAuthority = '815') {
  const document = 'mutation ($input: TransferInput!) { transferResponsibility(input: $input) { dryRun } }';
  const input = { childId, on, toAuthority, receivedBy: 'other-social-worker', idempotencyKey: randomUUID() };
  const { errors } = await open.ask(callerOf('TEAM_MANAGER', [childId]), document, { input });
  return errors?.[0]?.extensions?.['code'] ?? 'DONE';
}

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
