import { InvalidConfig } from '@hub/platform';
import { readHealthConfig } from './config';
import { openHealthServer } from './server';

/** Health as a process of its own: the only file of this service that starts anything. */
async function main(): Promise<void> {
  const server = await openHealthServer(readHealthConfig());
  console.log(`Health answers the gateway at ${server.url}.`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof InvalidConfig ? error.message : error);
  process.exit(1);
});
