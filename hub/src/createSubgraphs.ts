import { createHubSubgraph } from '@hub/gateway';
import {
  createSubgraph,
  type Database,
  type Log,
  type Policy,
  type Subgraph,
  type SubgraphDefinition,
} from '@hub/platform';
import type { Layers } from './Layers';
import type { HubDatabases } from './openDatabases';
import type { Secrets } from './secrets';
import { SERVICES } from './services';

export interface SubgraphDependencies {
  policy: Policy;
  secrets: Secrets;
  databases: HubDatabases;
  log: Log;
  layers: Layers;
}

/** Every subgraph of the hub: one an agency, and the hub's own. */
export function createSubgraphs({ policy, secrets, databases, log, layers }: SubgraphDependencies): Subgraph[] {
  const create = <Context extends object>(definition: SubgraphDefinition<Context>, database?: Database): Subgraph =>
    createSubgraph(definition, {
      policy,
      tokenSecret: secrets(`token ${definition.name}`),
      log,
      layers: { shield: layers.shield, verifier: layers.tokens?.verifier },
      onChange: database?.onChange,
    });
  const agencies = SERVICES.map(({ name, readsLooks, ...service }) => {
    const cursorKey = secrets(`cursor ${name}`);
    const looks = readsLooks && databases.looks;
    const database = databases.of(name);
    return create(service.create({ database, policy, cursorKey, looks }), database);
  });
  const names = agencies.map(({ agencyName }) => agencyName).toSorted();
  return [...agencies, create(createHubSubgraph(policy, names))];
}

/** The agencies' public names, for error messages. */
export const agenciesOf = (subgraphs: readonly Subgraph[]): Record<string, string> =>
  Object.fromEntries(subgraphs.map(({ name, agencyName }) => [name, agencyName]));
