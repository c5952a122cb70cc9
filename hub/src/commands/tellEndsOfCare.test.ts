import { healthDatabase, seedHealth } from '@hub/health';
import { createPolicy, provisionDatabase, type ProvisionedDatabase } from '@hub/platform';
import { openTestCluster, type TestCluster } from '@hub/platform/testing';
import { loadAgreement } from '@hub/schema';
import { seedSocialCare, socialCareDatabase } from '@hub/social-care';
import { makePopulation } from '../seed/makePopulation';
import { tellEndsOfCare } from './tellEndsOfCare';

let cluster: TestCluster;
let socialCare: ProvisionedDatabase;
let health: ProvisionedDatabase;
beforeAll(async () => {
  cluster = await openTestCluster();
  const options = { prefix: cluster.prefix, policy: createPolicy(loadAgreement()) };
  [socialCare, health] = await Promise.all(
    [socialCareDatabase, healthDatabase].map((definition) => provisionDatabase(cluster, definition, options)),
  ) as [ProvisionedDatabase, ProvisionedDatabase]; // prettier-ignore
  const population = makePopulation({ children: 40, today: '2026-11-22' });
  await socialCare.asLoader((client) => seedSocialCare(client, population));
  await health.asLoader((client) => seedHealth(client, population));
}, 60_000);
afterAll(async () => {
  await Promise.all([socialCare.close(), health.close()]);
  await cluster.close();
});

const openOf = async (childId: string) =>
  (
    await health.asLoader((client) =>
      client.query(
        `select status, cancelled_because, version from health_assessment where child_id = $1 and status <> 'COMPLETED'`,
        [childId],
      ),
    )
  ).rows;

test('what is open of a child whose care has ended is cancelled once, with the reason; of others nothing', async () => {
  const { rows } = await health.asLoader((client) =>
    client.query(`select distinct child_id from health_assessment where status in ('REQUESTED', 'BOOKED') limit 2`),
  );
  const [ended, other] = rows.map(({ child_id }) => child_id as string);
  const before = await openOf(other!);
  await socialCare.asLoader((client) =>
    client.query(`update care_status set looked_after = false, ceased_on = '2026-11-20' where child_id = $1`, [ended]),
  );
  expect(await tellEndsOfCare(socialCare, health)).toBe(1);
  expect(await openOf(ended!)).toEqual([{ status: 'CANCELLED', cancelled_because: 'CARE_ENDED', version: 2 }]);
  expect(await openOf(other!)).toEqual(before);
  expect(await tellEndsOfCare(socialCare, health)).toBe(0);
});
