import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import pg from 'pg';
import { proposeMatches } from './record-match/proposeMatches';
import { callerOf, codesOf, openAssurance, policy, type OpenAssurance } from './testing/openAssurance';

/** The shield alone: the database lets every caller see and write everything here, as if row-level security were not there. */
const [mine, stranger] = [randomUUID(), randomUUID()];
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance({ shield: true, callerRole: 'unbound' });
  await makeUnbound();
  await open.employ('data_protection_officer', 'DATA_PROTECTION_OFFICER', 'social care', 'health');
  await open.employ('caldicott_guardian', 'CALDICOTT_GUARDIAN', 'social care', 'health');
  await open.employ('records_officer', 'RECORDS_OFFICER', 'health');
}, 60_000);
afterAll(() => open?.close());

/** A role that row-level security does not bind. */
async function makeUnbound(): Promise<void> {
  const { database, roles } = open.database.connection;
  const client = new pg.Client(open.cluster.administrator(database));
  await client.connect();
  const role = `${open.cluster.prefix}unbound`;
  await client.query(`create role ${role} bypassrls; grant ${role} to ${roles.runtime}`);
  await client.query(`grant usage on schema public, agreement, withheld, directory to ${role}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await client.query(`grant execute on all functions in schema agreement, withheld, directory to ${role}`);
  await client.end();
}

const ROLES = Object.entries(policy.agreement.roles).map(
  ([role, { purposes }]) => [role, purposes[0] ?? null] as const,
);
const as = (role: string): Caller => callerOf(role, [mine]);
const input = (changes: object) => ({ input: { idempotencyKey: randomUUID(), ...changes } });
const ID = randomUUID();

/** One question or change for each category that assurance owns, and in which way it is asked. */
const ASKED = [
  ['assurance.log', 'read', '{ accessLog { nodes { id } } }', {}],
  ['assurance.review', 'read', '{ emergencyLooks { nodes { id } } }', {}],
  ['assurance.review', 'read', '{ objections { nodes { id } } }', {}],
  ['assurance.review', 'read', '{ withheldLooks { nodes { id } } }', {}],
  ['access.grants', 'read', '{ accessGrants { nodes { id } } }', {}],
  ['recordMatch', 'read', '{ recordLinks { nodes { id } } }', {}],
  ['public.hub', 'read', '{ agreement { role } }', {}],
  ['permission', 'write', 'mutation ($input: GivePermissionInput!) { givePermission(input: $input) { inWords } }', { childId: mine, recipient: 'housing', item: 'leaver.accommodation', expectedVersion: 0, dryRun: true }],
  ['permission', 'write', 'mutation ($input: WithdrawPermissionInput!) { withdrawPermission(input: $input) { inWords } }', { childId: mine, permissionId: ID, expectedVersion: 0 }],
  ['permission', 'write', 'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { answerDueOn } }', { childId: mine, words: 'no', dryRun: true }],
  ['assurance.review', 'write', 'mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { dryRun } }', { objectionId: ID, decision: 'UPHELD', answer: 'yes', expectedVersion: 1 }],
  ['assurance.review', 'write', 'mutation ($input: ReviewEmergencyLookInput!) { reviewEmergencyLook(input: $input) { dryRun } }', { lookId: 'none', decision: 'JUSTIFIED', words: 'yes', expectedVersion: 0 }],
  ['assurance.review', 'write', 'mutation ($input: WithholdLookInput!) { withholdLook(input: $input) { dryRun } }', { lookId: 'none', childReference: mine, until: '2026-12-01', words: 'yes' }],
  ['assurance.review', 'write', 'mutation ($input: ShowLookInput!) { showLook(input: $input) { dryRun } }', { withheldLookId: ID, expectedVersion: 1 }],
  ['access.grants', 'write', 'mutation ($input: GiveAccessGrantInput!) { giveAccessGrant(input: $input) { dryRun } }', { person: 'nurse', childReference: mine, items: ['health.status'], until: '2026-12-01', reason: 'yes', dryRun: true }],
  ['access.grants', 'write', 'mutation ($input: EndAccessGrantInput!) { endAccessGrant(input: $input) { dryRun } }', { accessGrantId: ID, reason: 'yes', expectedVersion: 1 }],
  ['recordMatch', 'write', 'mutation ($input: ConfirmMatchInput!) { confirmMatch(input: $input) { dryRun } }', { recordMatchId: ID }],
  ['recordMatch', 'write', 'mutation ($input: RejectMatchInput!) { rejectMatch(input: $input) { dryRun } }', { recordMatchId: ID, reason: 'yes' }],
  ['recordMatch', 'write', 'mutation ($input: UndoMatchInput!) { undoMatch(input: $input) { dryRun } }', { recordLinkId: ID, reason: 'yes', expectedVersion: 1 }],
] as const; // prettier-ignore

test.each(ROLES)('%s asks and changes what the agreement says, and nothing else', async (role, purpose) => {
  for (const [category, how, query, given] of ASKED) {
    const answer = await open.ask(as(role), query, input(given));
    const refused = codesOf(answer).includes('FORBIDDEN');
    expect([query, refused]).toEqual([query, policy[how](role, purpose, category) === 'NOBODY']);
    for (const code of codesOf(answer)) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
  }
});

const OWN = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child {
  accessLog { nodes { who } } permissions { choices { item } } } } }`;
const both = [mine, stranger].map((id) => ({ __typename: 'Child', id }));

test.each(ROLES)('%s reads of a child what the agreement says, and nothing of a stranger', async (role, purpose) => {
  const { data } = await open.ask(as(role), OWN, { r: both });
  const [own, other] = data?._entities ?? [];
  expect(!!own?.accessLog).toBe(policy.read(role, purpose, 'accessLog.own') === 'EVERYONE');
  expect(!!own?.permissions).toBe(policy.read(role, purpose, 'permission') === 'EVERYONE');
  expect([other?.accessLog ?? null, other?.permissions ?? null]).toEqual([null, null]);
});

test('a stranger cannot be written about', async () => {
  const query = 'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { answerDueOn } }';
  const about = (childId: string) => open.ask(as('CARE_EXPERIENCED'), query, input({ childId, words: 'no' }));
  expect(codesOf(await about(stranger))).toEqual(['NOT_FOUND']);
  expect(codesOf(await about(mine))).toEqual([]);
});

test('a record that waits tells name and numbers of a child in the queue only', async () => {
  const evidence = [{ what: 'date of birth', howAlike: 'SAME' as const }];
  const name = { givenName: 'Robin', familyName: 'Example', dateOfBirth: null };
  const match = (childId: string) => ({
    id: randomUUID(),
    childId,
    agency: 'health',
    recordReference: childId,
    evidence,
    name,
  });
  await open.database.asLoader((client) => proposeMatches(client, [match(mine), match(stranger)]));
  const query = '{ recordMatches { nodes { recordReference nameOnRecord { givenName } child { id } } } }';
  const answer = await open.ask(as('RECORDS_OFFICER'), query);
  expect(JSON.stringify(answer)).not.toContain(stranger);
  expect(codesOf(answer)).toContain('FORBIDDEN');
});
