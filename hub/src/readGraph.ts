import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '@hub/platform';
import type { RoleName } from '@hub/schema';
import { SCHEMA_DIRECTORY } from './places';

/** The graph as it was composed when the project was built. @throws Error when a role has no contract. */
export function readGraph(policy: Policy): { supergraphSdl: string; contracts: Record<RoleName, string> } {
  const read = (...path: string[]): string => readFileSync(join(SCHEMA_DIRECTORY, ...path), 'utf8');
  const roles = Object.keys(policy.agreement.roles);
  return {
    supergraphSdl: read('supergraph.graphql'),
    contracts: Object.fromEntries(roles.map((role) => [role, read('contracts', `${role}.graphql`)])),
  };
}
