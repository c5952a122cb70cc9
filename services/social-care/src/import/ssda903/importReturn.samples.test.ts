import { provisionDatabase, createPolicy, type ProvisionedDatabase } from '@hub/platform';
import { openTestCluster, type TestCluster } from '@hub/platform/testing';
import { loadAgreement } from '@hub/schema';
import { socialCareDatabase } from '../../socialCareDatabase';
import { findAuthority } from './authorities/findAuthority';
import { loadChecked, readAndCheck } from './importReturn';
import { describeLoading, describeReading, describeRejections, describeWarnings } from './report/describeImport';

let cluster: TestCluster;
let database: ProvisionedDatabase;
beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, socialCareDatabase, {
    prefix: cluster.prefix,
    policy: createPolicy(loadAgreement()),
  });
}, 60000);
afterAll(async () => {
  await database.close();
  await cluster.close();
});

test('fake', async () => {
  const request = {
    folder: '/work/shared/samples/903-csc-validator-fake',
    authority: findAuthority('816')!,
    synthetic: true,
    dryRun: false,
  };
  for (let i = 0; i < 2; i++) {
    const checked = await readAndCheck(request);
    const loaded = await loadChecked(database, checked, request);
    if (i == 0)
      console.log(
        [...describeReading(checked), ...describeRejections(checked.files), ...describeWarnings(checked.warnings)].join(
          '\n',
        ),
      );
    console.log(describeLoading(loaded.report).join('\n'), checked.seconds, loaded.seconds);
  }
}, 120000);
