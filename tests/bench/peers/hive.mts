import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/** Hive's gateway with its planner in Rust, as its documentation starts it. */
async function main(): Promise<void> {
  const [{ supergraph }] = (await once(process, 'message')) as [{ supergraph: string }];
  const gateway = createGatewayRuntime({ supergraph, unifiedGraphHandler, logging: 'error', landingPage: false });
  const server = createServer(gateway);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('SIGTERM', () => process.exit(0));
  process.send!((server.address() as AddressInfo).port);
}

void main();
