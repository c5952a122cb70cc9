/**
 * A hub under an agreement that gives no free composition to the roles named in its arguments. Run by node itself, which
 * takes the types away; it stands here because no setting of the real hub may change the agreement.
 */
import hub from '@hub/cli';
import platform from '@hub/platform';
import schema from '@hub/schema';
import { freePort } from './freePort.mts';

const silent = new Set(process.argv.slice(2));
const config = hub.readHubConfig();
const signed = schema.loadAgreement();
const agreement = {
  ...signed,
  roles: Object.fromEntries(
    Object.entries(signed.roles).map(([name, role]) => [name, { ...role, freeComposition: !silent.has(name) }]),
  ),
};
const running = await hub.createHub({
  config,
  port: await freePort(),
  log: platform.createLog('hub', config.logLevel),
  agreement,
  prepare: async (databases) => {
    if (await hub.isEmpty(databases)) await hub.seedHub(databases, config.demoChildren ?? 60);
  },
});
console.log(`A hub under another agreement is ready at ${running.url}`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
