import { NO_CHILDREN, type Agreement } from '@hub/schema';
import type { Policy, SubgraphDefinition } from '@hub/platform';
import type { HubContext } from './HubContext';
import type { HubInformation } from './HubInformation.type';
import { HubInformationResolver } from './HubInformation.resolver';

/** The gateway's own subgraph: it knows the agreement and the agencies' names, and no child. */
export function createHubSubgraph(policy: Policy, agencies: readonly string[]): SubgraphDefinition<HubContext> {
  const information = describeHub(policy, agencies);
  return {
    name: 'hub',
    agencyName: 'The hub itself',
    resolvers: [HubInformationResolver],
    references: {},
    createContext: (caller) => ({ caller, information }),
    resolveScope: async () => NO_CHILDREN,
    ready: async () => undefined,
  };
}

const describeHub = ({ agreement, digest }: Policy, agencies: readonly string[]): HubInformation => ({
  name: 'Corporate parenting hub',
  purpose: 'The agencies that share the care of a child give each other a controlled view of one shared picture.',
  agencies: [...agencies],
  agreement: {
    version: agreement.version,
    effectiveFrom: agreement.effectiveFrom,
    digest,
    items: itemsOf(agreement),
  },
});

const itemsOf = (agreement: Agreement): HubInformation['agreement']['items'] =>
  Object.entries(agreement.leaves).map(([name, leaf]) => ({
    name,
    holds: leaf.holds,
    owner: leaf.owner,
    legalGateways: leaf.legalGateways.map((id) => agreement.legalGateways[id]!),
  }));
