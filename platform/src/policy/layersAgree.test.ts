import fc from 'fast-check';
import { loadAgreement, PURPOSES, type CallerScope, type Purpose } from '@hub/schema';
import type { Caller } from '../caller';
import { provisionDatabase, type DatabaseDefinition, type ProvisionedDatabase } from '../database';
import { openTestCluster, type TestCluster } from '../database/testing';
import { createPolicy } from './Policy';
import { mayReachChild } from './mayReachChild';
import type { DomainTable } from './rowSecurity';

const policy = createPolicy(loadAgreement());
const CHILDREN = Array.from({ length: 6 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);
/** One of each way to be conditional: for adults, by grant, after release, never; keys; and beyond duty. */
const CATEGORIES = ['structure', 'identity.name', 'care.legal', 'care.adoption', 'health.status', 'leaver.activity', 'education.enrolment', 'health.familyHistory']; // prettier-ignore
const tableOf = (category: string): string => category.replace('.', '_').toLowerCase();

class CreateLayers1700000000001 {
  async up(runner: { query(text: string): Promise<void> }): Promise<void> {
    for (const category of CATEGORIES)
      await runner.query(`create table ${tableOf(category)} (child_id uuid primary key, note text)`);
  }
}
const layersDatabase: DatabaseDefinition = {
  name: 'layers',
  migrations: [CreateLayers1700000000001],
  entities: [],
  domainTables: CATEGORIES.map((category): DomainTable => ({
    table: tableOf(category),
    category,
    childColumn: 'child_id',
    write: true,
  })),
};

let cluster: TestCluster;
let database: ProvisionedDatabase;
beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, layersDatabase, { prefix: cluster.prefix, policy });
  await database.asLoader(async (client) => {
    for (const category of CATEGORIES)
      await client.query(`insert into ${tableOf(category)} select unnest($1::uuid[]), 'x'`, [CHILDREN]);
  });
}, 60_000);
afterAll(async () => {
  await database?.close();
  await cluster.close();
});

const some = fc.subarray(CHILDREN);
const scopes: fc.Arbitrary<CallerScope> = fc.oneof(
  fc.constant<CallerScope>({ kind: 'NONE' }),
  fc
    .record({
      ages: fc.array(fc.constantFrom('minor', 'adult', 'out'), { minLength: 6, maxLength: 6 }),
      opened: fc.option(fc.dictionary(fc.constantFrom(...CATEGORIES.slice(1), 'gossip'), some), { nil: undefined }),
    })
    .map(({ ages, opened }) => ({
      kind: 'LIST' as const,
      minors: CHILDREN.filter((_, index) => ages[index] === 'minor'),
      adults: CHILDREN.filter((_, index) => ages[index] === 'adult'),
      ...(opened ? { opened } : {}),
    })),
);
const callers: fc.Arbitrary<Caller> = fc.record({
  subject: fc.constant('somebody'),
  role: fc.constantFrom(...Object.keys(policy.agreement.roles)),
  // Who asks for statistics reaches no table about children at all; see the database's own tests.
  purpose: fc.constantFrom<Purpose | null>(...PURPOSES.filter((purpose) => purpose !== 'STATISTICS'), null),
  requestId: fc.constant('r'),
  agreementDigest: fc.constant(policy.digest),
  scope: scopes,
});

/** What the agreement means, written out plainly: the copy that both layers are checked against. */
function isReached({ role, purpose, scope }: Caller, category: string, child: string): boolean {
  if (scope.kind === 'NONE' || policy.needs(role, purpose, category, 'adults') === undefined) return false;
  const opened = Object.entries(scope.opened ?? {}).some(
    ([of, ids]) => (of === category || category === 'structure') && ids.includes(child),
  );
  const [isMinor, isAdult] = [scope.minors.includes(child), scope.adults.includes(child)];
  const needsNothing = (age: 'minors' | 'adults') => policy.needs(role, purpose, category, age)!.length === 0;
  return opened || (isMinor && needsNothing('minors')) || (isAdult && needsNothing('adults'));
}

test(
  'shield and row-level security let through the same children, and those of the agreement',
  () =>
    fc.assert(
      fc.asyncProperty(callers, async (caller) => {
        const { role, purpose } = caller;
        const queries = CATEGORIES.map((category) => ({
          text: `select child_id from ${tableOf(category)} order by 1`,
        }));
        const rows = (await database.runAllAs(caller, queries)) as { child_id: string }[][];
        for (const [index, category] of CATEGORIES.entries()) {
          const byDatabase = rows[index]!.map(({ child_id }) => child_id);
          const byShield = CHILDREN.filter((child) =>
            mayReachChild(caller, policy.read(role, purpose, category), child, category),
          );
          const expected = CHILDREN.filter((child) => isReached(caller, category, child));
          expect([category, byDatabase, byShield]).toEqual([category, expected, expected]);
        }
      }),
      { numRuns: 300 },
    ),
  60_000,
);

test(
  'and the same children to be written about',
  () =>
    fc.assert(
      fc.asyncProperty(callers, fc.constantFrom(...CATEGORIES), async (caller, category) => {
        const text = `update ${tableOf(category)} set note = 'y' returning child_id`;
        const rows = await database.writeAs(caller, (run) => run<{ child_id: string }>({ text }));
        const reach = policy.write(caller.role, caller.purpose, category);
        const byShield = CHILDREN.filter((child) => mayReachChild(caller, reach, child, category));
        expect([category, rows.map(({ child_id }) => child_id).toSorted()]).toEqual([category, byShield]);
      }),
      { numRuns: 200 },
    ),
  60_000,
);
