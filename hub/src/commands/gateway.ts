import type { Command } from 'commander';
import { openGateway, readGatewayConfig } from '../gateway-process';
import { SERVICES } from '../services';
import { stopOnSignal } from './stopOnSignal';

/** `hub gateway`: the gateway alone, for a hub whose services run elsewhere. */
export function registerGatewayCommand(program: Command): void {
  program
    .command('gateway')
    .description('Start the gateway alone; each service is a process of its own.')
    .addHelpText('after', SETTINGS)
    .action(async () => {
      const names = SERVICES.map(({ name }) => name);
      const gateway = await openGateway(readGatewayConfig(names));
      console.log(`The gateway is ready at ${gateway.url}`);
      stopOnSignal(() => gateway.close());
    });
}

const SETTINGS = `
Settings, from the environment:
  HUB_PUBLIC_URL           where browsers reach the hub
  HUB_IDENTITY_PROVIDERS   a file of JSON that names the identity providers
  HUB_SESSION_SECRET       32 bytes in base64url, the same for every gateway
  HEALTH_URL, HEALTH_TOKEN_SECRET, SOCIAL_CARE_URL, …   where each service is, and the secret that it shares
  HUB_SERVICE_TIMEOUT      how long a service may take to answer, in milliseconds (10000)
  HUB_HOST, PORT           where to listen (127.0.0.1, 4000)
  DATABASE_URL             an administrator's URL of the gateway's own PostgreSQL server, for the audit
  HUB_DATA_DIR             keys and the signed heads of the audit
  HUB_AUDIT_HEADS_DIR      where the signed heads go instead, to be copied elsewhere (HUB_DATA_DIR/audit-heads)
  HUB_DATABASE_PREFIX      what its database is called from (hub_)
  HUB_REQUESTS_PER_MINUTE, HUB_VISITOR_REQUESTS_PER_MINUTE   of one person (3000), of one address (1200); 0 for no limit
  HUB_TRUSTED_PROXIES      addresses or networks of proxies before the gateway, with commas between (none)
  HUB_TRUSTED_DOCUMENTS    a folder of .graphql files: what a role may ask that may not compose (the explorer's examples)
  HUB_LIMIT_…              what one request may ask; docs/limits.md names them all
  HUB_LOG_LEVEL            silent, fatal, error, warn, info or debug (warn)

A service is started by node services/health/dist/main.js, with settings of its own name: its page says which.`;
