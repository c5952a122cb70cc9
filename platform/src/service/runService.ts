import { InvalidConfig } from '../config';
import { openService } from './openService';
import { readServiceConfig } from './readServiceConfig';
import type { Service } from './Service';

/** A service as a process of its own, until it is told to stop. */
export function runService(service: Service, environment: Readonly<Record<string, string | undefined>>): void {
  start(service, environment).catch((error: unknown) => {
    console.error(error instanceof InvalidConfig ? error.message : error);
    process.exit(1);
  });
}

async function start(service: Service, environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const open = await openService(service, readServiceConfig(service.name, environment));
  console.log(`${service.name} answers the gateway at ${open.url}.`);
  const stop = (): void => void open.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
