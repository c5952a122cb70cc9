import type { Service } from '@hub/platform';
import type { Client } from 'pg';
import type { HubDatabases } from '../openDatabases';

/** An agency's open transaction, as its loader. */
export interface Loader {
  service: Service;
  client: Client;
}

export const isSocialCare = ({ name }: Pick<Service, 'name'>): boolean => name === 'social-care';

/** One transaction within the other: the first service's is open longest, and saved last. */
export async function withLoaders(
  databases: HubDatabases,
  services: readonly Service[],
  work: (loaders: readonly Loader[]) => Promise<void>,
  open: readonly Loader[] = [],
): Promise<void> {
  const [service, ...others] = services;
  if (!service) return work(open);
  await databases
    .of(service.name)
    .asLoader((client) => withLoaders(databases, others, work, [...open, { service, client }]));
}
