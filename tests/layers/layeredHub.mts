/**
 * A hub that lacks the layers named in its arguments: contract, shield, rowSecurity. Run by node itself, which takes
 * the types away; it stands here, with the tests, because no setting of the real hub may take a layer away.
 */
import pg from 'pg';
import hub from '@hub/cli';
import platform from '@hub/platform';
import schema from '@hub/schema';
import { freePort } from '../support/freePort.mts';

const without = new Set(process.argv.slice(2));
const config = hub.readHubConfig();
const log = platform.createLog('hub', config.logLevel);
const policy = platform.createPolicy(schema.loadAgreement());

/** A role that row-level security does not bind, which the runtime may become. */
async function makeUnboundRole(database: string): Promise<string> {
  const url = new URL(config.databaseUrl!);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const role = `${database}_unbound`;
  await client.query(`do $$ begin create role ${role} bypassrls; exception when duplicate_object then null; end $$`);
  await client.query(`grant ${role} to ${database}_runtime`);
  await client.query(`grant usage on schema public, agreement to ${role}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await client.query(`grant execute on all functions in schema agreement to ${role}`);
  // What assurance's callers have besides tables; both ask the agreement themselves.
  await client.query(`do $$ begin
    grant usage on schema withheld, directory to ${role};
    grant execute on all functions in schema withheld, directory to ${role};
  exception when invalid_schema_name then null; end $$`);
  await client.end();
  return role;
}

const first = await hub.openDatabases(config, policy, log);
if (await hub.isEmpty(first)) await hub.seedHub(first, config.demoChildren ?? 60);
await first.close();

const name = (agency: string): string => `${config.databasePrefix}${agency}`;
const callerRoles = without.has('rowSecurity')
  ? Object.fromEntries(
      await Promise.all(
        hub.SERVICES.map(async (service) => [service.name, await makeUnboundRole(name(service.database.name))]),
      ),
    )
  : undefined;
const layers = { contract: !without.has('contract'), shield: !without.has('shield'), callerRoles };
const running = await hub.createHub({ config, port: await freePort(), log, layers });
console.log(`A hub without ${[...without].join(', ')} is ready at ${running.url}`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
