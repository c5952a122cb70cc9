import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile over the one database, as its documentation starts it: no policy, as the tables are. */
async function main(): Promise<void> {
  const [settings] = (await once(process, 'message')) as [pg.ClientConfig];
  const pool = new pg.Pool({ ...settings, max: 12 });
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ pool, schemas: ['public'] })],
    grafserv: { watch: false, graphiql: false },
    grafast: { explain: false },
    // It hides columns without an index of their own; the page's own rows are few.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('SIGTERM', () => process.exit(0));
  process.send!((server.address() as AddressInfo).port);
}

void main();
