/**
 * A hub that lacks the layers named in its arguments: contract, shield, rowSecurity. Run by node itself, which takes
 * the types away; it stands here, with the tests, because no setting of the real hub may take a layer away.
 */
import type pg from 'pg';
import hub from '@hub/cli';
import platform from '@hub/platform';
import schema from '@hub/schema';
import { freePort } from '../support/freePort.mts';
import { makeUnboundRole } from '../support/makeUnboundRole.mts';

const without = new Set(process.argv.slice(2));
const config = hub.readHubConfig();
const log = platform.createLog('hub', config.logLevel);
const policy = platform.createPolicy(schema.loadAgreement());

const administratorOf = (database: string): pg.ClientConfig => {
  const url = new URL(config.databaseUrl!);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
};

const first = await hub.openDatabases(config, policy, log);
if (await hub.isEmpty(first)) await hub.seedHub(first, config.demoChildren ?? 60);
await first.close();

const name = (agency: string): string => `${config.databasePrefix}${agency}`;
const callerRoles = without.has('rowSecurity')
  ? Object.fromEntries(
      await Promise.all(
        hub.SERVICES.map(async (service) => [
          service.name,
          await makeUnboundRole(administratorOf(name(service.database.name)), name(service.database.name)),
        ]),
      ),
    )
  : undefined;
const layers = { contract: !without.has('contract'), shield: !without.has('shield'), callerRoles };
const running = await hub.createHub({ config, port: await freePort(), log, layers });
console.log(`A hub without ${[...without].join(', ')} is ready at ${running.url}`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
