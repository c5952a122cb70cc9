import type { Command } from 'commander';
import { createLog } from '@hub/platform';
import { createHub, type Hub } from '../createHub';
import { readHubConfig, type HubConfig } from '../config';
import type { HubDatabases } from '../openDatabases';
import { PERSONAS } from '../personas';
import { isEmpty, seedHub } from '../seed/seedHub';
import { settlePort } from './settlePort';
import { stopOnSignal } from './stopOnSignal';

/** Enough for a page that has to be turned, few enough to start at once. */
const DEMO_CHILDREN = 60;

/** `hub start`: everything in one process, until it is told to stop. */
export function registerStartCommand(program: Command): void {
  program
    .command('start')
    .description('Start the hub: databases, services, gateway and pages in one process.')
    .addHelpText('after', SETTINGS)
    .action(async () => {
      const config = readHubConfig();
      const hub = await createHub({
        config,
        port: await settlePort(config.port),
        log: createLog('hub', config.logLevel),
        prepare: (databases) => seedWhenEmpty(databases, config),
      });
      console.log(welcome(hub, config));
      stopOnSignal(() => hub.close());
    });
}

const SETTINGS = `
Settings, from the environment:
  PORT                 where to listen (4000)
  HUB_HOST             the address to listen at (127.0.0.1); elsewhere there is no demo sign-in
  HUB_PUBLIC_URL       where browsers reach the hub, behind a proxy (http://localhost:PORT)
  HUB_IDENTITY_PROVIDERS  a file of JSON that names the identity providers (none: the personas alone)
  HUB_DATA_DIR         keys, embedded database, signed audit heads (.hub-data in the project)
  HUB_AUDIT_HEADS_DIR  where the signed heads go instead, to be copied elsewhere (HUB_DATA_DIR/audit-heads)
  DATABASE_URL         an administrator's URL of a PostgreSQL server, instead of the embedded one
  HUB_DATABASE_PREFIX  what the hub's databases are called from (hub_)
  HUB_TRANSPORT        direct: services are called in this process; http: each has a server on loopback (direct)
  HUB_DEMO_CHILDREN    synthetic children that an empty database is seeded with (60, with DATABASE_URL 0)
  HUB_REQUESTS_PER_MINUTE          of one person; 0 for no limit (3000)
  HUB_VISITOR_REQUESTS_PER_MINUTE  from one address without a sign-in; 0 for no limit (1200)
  HUB_TRUSTED_PROXIES  addresses or networks of proxies before the hub, with commas between (none)
  HUB_TRUSTED_DOCUMENTS  a folder of .graphql files: what a role may ask that may not compose (the explorer's examples)
  HUB_LIMIT_…          what one request may ask; docs/limits.md names them all
  HUB_LOG_LEVEL        silent, fatal, error, warn, info or debug (warn)
  HUB_METRICS_PORT     Prometheus figures at /metrics on this port (none), on HUB_METRICS_HOST (127.0.0.1)
  OTEL_EXPORTER_OTLP_ENDPOINT  where traces are sent, such as http://collector:4318 (nowhere)`;

/** Only a server that is the hub's own, or one for which a number of children was asked for. */
async function seedWhenEmpty(databases: HubDatabases, config: HubConfig): Promise<void> {
  const children = config.demoChildren ?? (databases.cluster.embedded ? DEMO_CHILDREN : 0);
  if (children > 0 && (await isEmpty(databases))) await seedHub(databases, children);
}

function welcome(hub: Hub, config: HubConfig): string {
  const width = Math.max(...PERSONAS.map(({ subject }) => subject.length));
  const people = PERSONAS.map(
    // "Social worker" goes on in small letters, "CAMHS practitioner" does not.
    ({ subject, name, jobTitle }) =>
      `    ${subject.padEnd(width)}  ${name}, ${jobTitle.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
  );
  return [
    '',
    `  The corporate parenting hub is ready at ${hub.url}`,
    '',
    `    Sign in     ${hub.url}/sign-in`,
    `    Explorer    ${hub.url}/explorer`,
    `    Graph       ${hub.url}/graphql${hub.demoSignIn ? '   (npx hub token nurse)' : ''}`,
    `    Data        ${config.dataDirectory}`,
    ...(hub.metricsUrl ? [`    Figures     ${hub.metricsUrl}`] : []),
    ...Object.entries(hub.services).map(([name, url]) => `    Service     ${url}   ${name}`),
    '',
    hub.demoSignIn
      ? '  Sign in as any of these; none of them exists:'
      : '  This database holds real records: the demo sign-in is off for good.',
    ...(hub.demoSignIn ? people : []),
    '',
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}
