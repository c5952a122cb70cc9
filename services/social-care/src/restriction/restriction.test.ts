import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { makeChild, related } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

async function child() {
  const made = makeChild({
    dateOfBirth: '2010-05-05',
    givenName: 'Ada',
    familyName: randomUUID(),
    relationships: [
      related('social-worker', 'caseload'),
      related('kayleigh', 'self'),
      related('reviewing-officer', 'reviews'),
    ],
  });
  await open.seed(made);
  return made;
}

async function send(mutation: string, caller: Caller, childId: string, reason = 'Relatives are looking for her.') {
  const input = { childId, reason, idempotencyKey: randomUUID() };
  const document = `mutation ($input: RestrictionInput!) { ${mutation}(input: $input) { dryRun } }`;
  return (await open.ask(caller, document, { input })).errors?.[0]?.extensions?.['code'] ?? 'DONE';
}

async function reached(childId: string) {
  const asked = [
    ['social-worker', 'caseload'],
    ['team-manager', 'team'],
    ['kayleigh', 'self'],
    ['reviewing-officer', 'reviews'],
  ] as const;
  const found = [];
  for (const [subject, relationship] of asked) {
    const scope = await open.socialCare.resolveScope(subject, relationship);
    if (scope.kind === 'LIST' && [...scope.minors, ...scope.adults].includes(childId)) found.push(relationship);
  }
  return found;
}

test('from the next request on a marked child is in nobody’s scope, no cohort, and not found by name', async () => {
  const { id, givenName, familyName, dateOfBirth } = await child();
  expect(await reached(id)).toEqual(['caseload', 'team', 'self', 'reviews']);
  expect(await send('markRestricted', callerOf('SOCIAL_WORKER', [id]), id)).toBe('DONE');
  expect(await reached(id)).toEqual([]);
  const cohort = await open.socialCare.resolveCohort!({ authority: '816', fromAge: 0, toAge: 18 });
  expect(cohort.minors).not.toContain(id);
  expect(await open.socialCare.resolveRestricted!([id])).toEqual([id]);
  const lookup = { givenName, familyName, dateOfBirth };
  expect(await open.socialCare.resolveScope('emergency-duty', 'emergencyLookup', lookup)).toMatchObject({ minors: [] });
});

test('lifted by whom a named grant opens the child to, and by nobody else', async () => {
  const { id } = await child();
  await send('markRestricted', callerOf('TEAM_MANAGER', [id], { subject: 'team-manager' }), id);
  const scope = await open.socialCare.resolveScope('team-manager', 'team');
  const { minors, adults } = scope as { minors: string[]; adults: string[] };
  const manager = (opened = {}) =>
    callerOf('TEAM_MANAGER', [], { subject: 'team-manager', scope: { kind: 'LIST', minors, adults, opened } });
  expect(await send('liftRestriction', manager(), id)).toBe('NOT_FOUND');
  expect(await send('liftRestriction', manager({ 'care.legal': [id] }), id)).toBe('NOT_FOUND');
  expect(await send('liftRestriction', manager({ 'care.status': [id] }), id)).toBe('DONE');
  expect(await reached(id)).toEqual(['caseload', 'team', 'self', 'reviews']);
});

test.each(['REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'LOOKED_AFTER_NURSE', 'CARE_EXPERIENCED', 'CALDICOTT_GUARDIAN'])(
  '%s marks and lifts nothing',
  async (role) => {
    const { id } = await child();
    expect(await send('markRestricted', callerOf(role, [id]), id)).toBe('FORBIDDEN');
    expect(await send('liftRestriction', callerOf(role, [id]), id)).toBe('FORBIDDEN');
    expect(await reached(id)).toHaveLength(4);
  },
);

test('without a reason nothing is marked; a child out of scope is not found', async () => {
  const { id } = await child();
  expect(await send('markRestricted', callerOf('SOCIAL_WORKER', [id]), id, ' ')).toBe('BAD_USER_INPUT');
  expect(await send('markRestricted', callerOf('SOCIAL_WORKER', [randomUUID()]), id)).toBe('NOT_FOUND');
  expect(await reached(id)).toHaveLength(4);
});

test('who marked and lifted it, when and why, is kept', async () => {
  const { id } = await child();
  await send('markRestricted', callerOf('SOCIAL_WORKER', [id]), id, 'One reason.');
  const rows = await open.database.asLoader((client) =>
    client.query('select change, reason, changed_by from relationship.restriction_change where child_id = $1', [id]),
  );
  expect(rows.rows).toEqual([{ change: 'MARKED', reason: 'One reason.', changed_by: 'social-worker' }]);
});

test('the database asks for itself', async () => {
  const { id } = await child();
  for (const caller of [callerOf('REVIEWING_OFFICER', [id]), callerOf('SOCIAL_WORKER', [])])
    await expect(
      open.database.writeAs(caller, (run) => run({ text: `select gate.mark_restricted($1, 'x')`, values: [id] })),
    ).rejects.toThrow('row-level security');
});
