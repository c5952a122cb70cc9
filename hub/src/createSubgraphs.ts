import { createHubSubgraph } from '@hub/gateway';
import { createHealth } from '@hub/health';
import { createSubgraph, type Log, type Policy, type Subgraph, type SubgraphDefinition } from '@hub/platform';
import { createSocialCare } from '@hub/social-care';
import type { Layers } from './createHub';
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
  const agencies = [
    createSocialCare({ database: databases.socialCare, policy, cursorKey: secrets('cursor social-care') }),
    createHealth({ database: databases.health, policy, cursorKey: secrets('cursor health') }),
  ];
  const own = createHubSubgraph(
    policy,
    agencies.map(({ agencyName }) => agencyName),
  );
  const create = (definition: SubgraphDefinition<never>) =>
    createSubgraph(definition, { policy, tokenSecret: secrets(`token ${definition.name}`), log, layers });
  return [...agencies, own].map((definition) => create(definition as SubgraphDefinition<never>));
}

/** The agencies' public names, for error messages. */
export const agenciesOf = (subgraphs: readonly Subgraph[]): Record<string, string> =>
  Object.fromEntries(subgraphs.map(({ name, agencyName }) => [name, agencyName]));
