import { createHubSubgraph } from '@hub/gateway';
import { createHealth } from '@hub/health';
import { createSubgraph, type Log, type Policy, type Subgraph, type SubgraphDefinition } from '@hub/platform';
import { createSocialCare } from '@hub/social-care';
import type { Layers } from './Layers';
import type { HubDatabases } from './openDatabases';
import type { Secrets } from './secrets';

export interface SubgraphDependencies {
  policy: Policy;
  secrets: Secrets;
  databases: HubDatabases;
  log: Log;
  layers: Layers;
}

/** Every subgraph of the hub: one an agency, and the hub's own. */
export function createSubgraphs(dependencies: SubgraphDependencies): Subgraph[] {
  const { policy, secrets, databases, log, layers } = dependencies;
  const create = <Context extends object>(definition: SubgraphDefinition<Context>): Subgraph =>
    createSubgraph(definition, { policy, tokenSecret: secrets(`token ${definition.name}`), log, layers });
  const agencies = [
    create(createSocialCare({ database: databases.socialCare, policy, cursorKey: secrets('cursor social-care') })),
    create(createHealth({ database: databases.health, policy, cursorKey: secrets('cursor health') })),
  ];
  const names = agencies.map(({ agencyName }) => agencyName);
  return [...agencies, create(createHubSubgraph(policy, names))];
}

/** The agencies' public names, for error messages. */
export const agenciesOf = (subgraphs: readonly Subgraph[]): Record<string, string> =>
  Object.fromEntries(subgraphs.map(({ name, agencyName }) => [name, agencyName]));
