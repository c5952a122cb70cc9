import { graphql, type ExecutionResult } from 'graphql';
import {
  createPolicy,
  provisionDatabase,
  type Caller,
  type Database,
  type DatabaseOptions,
  type Query,
  type SyntheticChild,
} from '@hub/platform';
import { loadAgreement, type CallerScope, type RoleName } from '@hub/schema';
import { emitSubgraph } from '../../../../platform/src/subgraph/emit';
import { openTestCluster } from '@hub/platform/testing';
import { createHealth, healthDatabase, healthTypes, seedHealth } from '..';
import { makePopulation, TODAY } from './makeChild';

export const policy = createPolicy(loadAgreement());

/** A caller who reaches these children, all under 18 unless `adults` says otherwise. */
export function callerOf(
  role: RoleName,
  minors: string[],
  changes: Partial<Caller> & { adults?: string[] } = {},
): Caller {
  const { adults = [], ...rest } = changes;
  const scope: CallerScope = { kind: 'LIST', minors, adults };
  const purpose = policy.agreement.roles[role]?.purposes[0] ?? null;
  return { subject: 'nurse', role, purpose, requestId: 'r', agreementDigest: policy.digest, scope, ...rest };
}

/** Health on a real database of its own, asked without gateway and shield: what holds here, holds by itself. */
export async function openHealth(options: DatabaseOptions = {}) {
  const cluster = await openTestCluster();
  const real = await provisionDatabase(cluster, healthDatabase, { prefix: cluster.prefix, policy, ...options });
  const { database, statements } = counting(real);
  const health = createHealth({
    database,
    policy,
    cursorKey: new Uint8Array(32),
    clock: () => new Date(`${TODAY}T12:00:00Z`),
  });
  const { schema } = emitSubgraph(healthTypes);
  return {
    cluster,
    database: real,
    health,
    /** Every statement that resolvers sent, by its name, since the test emptied the list. */
    statements,
    seed: (...children: SyntheticChild[]) => real.asLoader((client) => seedHealth(client, makePopulation(children))),
    /** The answer as a client would get it: plain JSON. */
    ask: async (caller: Caller, source: string, variableValues: Record<string, unknown> = {}) =>
      JSON.parse(
        JSON.stringify(await graphql({ schema, source, variableValues, contextValue: health.createContext(caller) })),
      ) as Answer,
    close: async () => {
      await real.close();
      await cluster.close();
    },
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = Omit<ExecutionResult, 'data'> & { data: any };
export type OpenHealth = Awaited<ReturnType<typeof openHealth>>;

function counting(database: Database) {
  const statements: string[] = [];
  const note = (queries: readonly Query[]) => statements.push(...queries.map(({ name }) => name ?? 'unnamed'));
  return {
    statements,
    database: {
      ...database,
      runAs: (caller, query) => (note([query]), database.runAs(caller, query)),
      runAllAs: (caller, queries) => (note(queries), database.runAllAs(caller, queries)),
    } satisfies Database,
  };
}
