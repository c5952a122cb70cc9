import { createPolicy, provisionDatabase, type Caller, type DatabaseOptions, type SyntheticChild } from '@hub/platform';
import { countReads, createAsk, openTestCluster } from '@hub/platform/testing';
import { loadAgreement, type CallerScope, type RoleName } from '@hub/schema';
import { createHealth, healthDatabase, seedHealth } from '..';
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

/**
 * Health on a real database of its own, asked with the gateway's token. Without the shield, unless a test asks for it:
 * what holds then is held by row-level security and the resolvers alone.
 */
export async function openHealth({ shield = false, callerRole }: DatabaseOptions & { shield?: boolean } = {}) {
  const cluster = await openTestCluster();
  const options = callerRole ? { callerRole: `${cluster.prefix}${callerRole}` } : {};
  const real = await provisionDatabase(cluster, healthDatabase, { prefix: cluster.prefix, policy, ...options });
  const { database, statements } = countReads(real);
  const health = createHealth({ database, policy, cursorKey: new Uint8Array(32), today: () => TODAY });
  return {
    cluster,
    database: real,
    health,
    /** Every reading statement that resolvers sent, by its name, since the test emptied the list. */
    statements,
    seed: (...children: SyntheticChild[]) => real.asLoader((client) => seedHealth(client, makePopulation(children))),
    /** The answer as a client would get it: plain JSON. */
    ask: createAsk(health, { policy, shield }),
    close: async () => {
      await real.close();
      await cluster.close();
    },
  };
}

export type { Answer } from '@hub/platform/testing';
export type OpenHealth = Awaited<ReturnType<typeof openHealth>>;
