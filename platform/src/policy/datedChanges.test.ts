import { loadAgreement, validateAgreement, type Agreement } from '@hub/schema';
import type { Caller } from '../caller';
import { provisionDatabase, type DatabaseDefinition } from '../database';
import { openTestCluster } from '../database/testing';
import { addDays, londonDateOf } from '../working-days';
import { createPolicy } from './Policy';

const CHILD = '00000000-0000-4000-8000-000000000001';
const TODAY = londonDateOf(new Date());
const TOMORROW = addDays(TODAY, 1);

const givenTo = (role: string, on: string) => ({ on, because: 'As agreed.', gives: [{ leaf: 'care.missing', grant: 'read' as const, roles: [role] }] }); // prettier-ignore
const takenFrom = (role: string, on: string) => ({ on, because: 'As agreed.', takes: [{ leaf: 'care.missing', roles: [role] }] }); // prettier-ignore
const withChanges = (...changes: NonNullable<Agreement['changes']>): Agreement =>
  validateAgreement({ ...loadAgreement(), effectiveFrom: '2020-01-01', changes });

/** One that began and one that ended today, and one that begins and one that ends tomorrow. */
const agreement = withChanges(
  givenTo('DESIGNATED_TEACHER', TODAY),
  takenFrom('SOCIAL_WORKER', TODAY),
  givenTo('ADVOCATE', TOMORROW),
  takenFrom('TEAM_MANAGER', TOMORROW),
);
const READS_TODAY = ['DESIGNATED_TEACHER', 'TEAM_MANAGER'];
const READS_TOMORROW = ['DESIGNATED_TEACHER', 'ADVOCATE'];
const ROLES = ['DESIGNATED_TEACHER', 'SOCIAL_WORKER', 'ADVOCATE', 'TEAM_MANAGER'];

test('a policy that runs through midnight gives and takes on the day, under one digest', () => {
  let day = addDays(TODAY, -1);
  const policy = createPolicy(agreement, () => day);
  const digest = policy.digest;
  const readers = () => ROLES.filter((role) => policy.read(role, 'DIRECT_CARE', 'care.missing') !== 'NOBODY');
  expect(readers()).toEqual(['SOCIAL_WORKER', 'TEAM_MANAGER']);
  day = TODAY;
  expect(readers().toSorted()).toEqual(READS_TODAY.toSorted());
  day = TOMORROW;
  expect(readers().toSorted()).toEqual(READS_TOMORROW.toSorted());
  expect(policy.agreement.leaves['care.missing']!.grants.read).toEqual(expect.arrayContaining(READS_TOMORROW));
  expect(policy.digest).toBe(digest);
});

test('the database gives and takes on the day by itself, whatever day it was told', async () => {
  class CreateMissing1700000000001 {
    async up(runner: { query(text: string): Promise<void> }): Promise<void> {
      await runner.query('create table missing (child_id uuid primary key)');
    }
  }
  const definition: DatabaseDefinition = {
    name: 'dated',
    migrations: [CreateMissing1700000000001],
    entities: [],
    domainTables: [{ table: 'missing', category: 'care.missing', childColumn: 'child_id' }],
  };
  const cluster = await openTestCluster();
  // A process that was started yesterday says the same as one of today.
  const policy = createPolicy(agreement, () => addDays(TODAY, -1));
  const database = await provisionDatabase(cluster, definition, { prefix: cluster.prefix, policy });
  try {
    await database.asLoader((client) => client.query('insert into missing values ($1)', [CHILD]));
    const seen = await Promise.all(
      ROLES.map((role) => database.runAs(callerOf(role), { text: 'select child_id from missing' })),
    );
    expect(ROLES.filter((_, index) => seen[index]!.length > 0)).toEqual(READS_TODAY);
  } finally {
    await database.close();
    await cluster.close();
  }
}, 60_000);

const callerOf = (role: string): Caller => ({
  subject: 'somebody',
  role,
  purpose: 'DIRECT_CARE',
  requestId: 'r',
  agreementDigest: '',
  scope: { kind: 'LIST', minors: [CHILD], adults: [] },
});
