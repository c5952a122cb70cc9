import { isLoopbackAddress } from '@hub/gateway';
import type { Log, Policy } from '@hub/platform';
import type { HubConfig } from './config';
import { createDemoIdentityProvider, type DemoIdentityProvider } from './demo-identity-provider';
import { createIsReal } from './isReal';
import type { HubDatabases } from './openDatabases';
import { PERSONAS } from './personas';

export interface DemoDependencies {
  config: HubConfig;
  url: string;
  policy: Policy;
  databases: HubDatabases;
  log: Log;
}

/** The personas' identity provider; undefined where records are real, or where other machines could reach it. */
export async function openDemo({
  config,
  url,
  policy,
  databases,
  log,
}: DemoDependencies): Promise<DemoIdentityProvider | undefined> {
  // The personas need no password: they are for this machine alone.
  if (!isLoopbackAddress(config.host)) return undefined;
  const isReal = createIsReal(databases.of('social-care'));
  if (await isReal()) return undefined;
  return createDemoIdentityProvider({
    dataDir: config.dataDirectory,
    publicUrl: url,
    personas: PERSONAS,
    agreement: policy.agreement,
    isReal,
    log,
  });
}
