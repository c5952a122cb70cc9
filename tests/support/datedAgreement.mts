/**
 * A hub under an agreement of which something ended this morning, and something begins and something ends tomorrow. Run by
 * node itself, which takes the types away; it stands here because no setting of the real hub may change the agreement.
 */
import hub from '@hub/cli';
import platform from '@hub/platform';
import schema from '@hub/schema';
import { freePort } from './freePort.mts';

const config = hub.readHubConfig();
const today = platform.londonDateOf(new Date());
const agreement = schema.validateAgreement({
  ...schema.loadAgreement(),
  effectiveFrom: '2020-01-01',
  changes: [
    { on: today, because: 'Its pilot is over.', takes: [{ leaf: 'leaver.accommodation', roles: ['HOUSING_OFFICER'] }] },
    {
      on: platform.addDays(today, 1),
      because: 'A pilot of the districts.',
      gives: [{ leaf: 'leaver.pathway', grant: 'read', roles: ['HOUSING_OFFICER'] }],
      takes: [{ leaf: 'care.missing', roles: ['FOSTER_CARER'] }],
    },
  ],
});
const running = await hub.createHub({
  config,
  port: await freePort(),
  log: platform.createLog('hub', config.logLevel),
  agreement,
  prepare: async (databases) => {
    if (await hub.isEmpty(databases)) await hub.seedHub(databases, config.demoChildren ?? 60);
  },
});
console.log(`A hub under a dated agreement is ready at ${running.url}`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
