import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaProblems, type Policy } from '@hub/platform';
import type { RoleName } from '@hub/schema';
import { SCHEMA_DIRECTORY } from './places';

/** The graph as it was composed when the project was built. @throws SchemaProblems naming every role without a contract. */
export function readGraph(
  policy: Policy,
  directory = SCHEMA_DIRECTORY,
): { supergraphSdl: string; contracts: Record<RoleName, string> } {
  const roles = Object.keys(policy.agreement.roles);
  const fileOf = (role: RoleName): string => join(directory, 'contracts', `${role}.graphql`);
  const without = roles.filter((role) => !existsSync(fileOf(role)));
  if (without.length > 0) throw new SchemaProblems('The graph', without.map(problemOf));
  return {
    supergraphSdl: readFileSync(join(directory, 'supergraph.graphql'), 'utf8'),
    contracts: Object.fromEntries(roles.map((role) => [role, readFileSync(fileOf(role), 'utf8')])),
  };
}

const problemOf = (role: RoleName): string =>
  `The role ${role} has no contract: schema/contracts/${role}.graphql is missing. Run \`npm run schema\` and commit what it makes.`;
