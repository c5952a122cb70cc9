import { buildSchema, type GraphQLSchema } from 'graphql';
import type { RoleName } from '@hub/schema';

/** What one role may ask: the only schema that its documents and variables are checked against. */
export interface Contract {
  readonly role: RoleName;
  readonly schema: GraphQLSchema;
}

/** The contracts by role, each built when the role is first seen. */
export interface Contracts {
  /** @throws Error for a role without a contract: deny by default. */
  of(role: RoleName): Contract;
}

/** Contracts were composed and checked when the project was built; here they are only read. */
export function loadContracts(sdlByRole: Readonly<Record<RoleName, string>>): Contracts {
  const built = new Map<RoleName, Contract>();
  return {
    of(role) {
      const known = built.get(role);
      if (known) return known;
      if (!Object.hasOwn(sdlByRole, role)) throw new Error(`There is no contract for the role ${role}.`);
      const contract = { role, schema: buildSchema(sdlByRole[role]!) };
      built.set(role, contract);
      return contract;
    },
  };
}
