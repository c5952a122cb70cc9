import { createPolicy, provisionDatabase, type Caller, type DatabaseOptions, type SyntheticChild } from '@hub/platform';
import { countReads, createAsk, openTestCluster } from '@hub/platform/testing';
import { loadAgreement, type CallerScope, type RoleName } from '@hub/schema';
import { createVirtualSchool, seedVirtualSchool, virtualSchoolDatabase } from '..';
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
  const subject = 'virtual-school-adviser';
  return { subject, role, purpose, requestId: 'r', agreementDigest: policy.digest, scope, ...rest };
}

/**
 * The virtual school on a real database of its own, asked with the gateway's token. Without the shield, unless a test
 * asks for it: what holds then is held by row-level security and the resolvers alone.
 */
export async function openVirtualSchool({ shield = false, callerRole }: DatabaseOptions & { shield?: boolean } = {}) {
  const cluster = await openTestCluster();
  const options = callerRole ? { callerRole: `${cluster.prefix}${callerRole}` } : {};
  const real = await provisionDatabase(cluster, virtualSchoolDatabase, { prefix: cluster.prefix, policy, ...options });
  const { database, statements } = countReads(real);
  const virtualSchool = createVirtualSchool({ database, policy, cursorKey: new Uint8Array(32), today: () => TODAY });
  return {
    cluster,
    database: real,
    virtualSchool,
    /** Every reading statement that resolvers sent, by its name, since the test emptied the list. */
    statements,
    seed: (...children: SyntheticChild[]) =>
      real.asLoader((client) => seedVirtualSchool(client, makePopulation(children), TODAY)),
    /** Statements as the loader: what tests set up by hand. */
    load: (text: string, values: unknown[] = []) =>
      real.asLoader(async (client) => (await client.query(text, values)).rows),
    policyOf: (caller: Caller, category: string) => policy.read(caller.role, caller.purpose, category) !== 'NOBODY',
    /** The answer as a client would get it: plain JSON. */
    ask: createAsk(virtualSchool, { policy, shield }),
    close: async () => {
      await real.close();
      await cluster.close();
    },
  };
}

export type { Answer } from '@hub/platform/testing';
export type OpenVirtualSchool = Awaited<ReturnType<typeof openVirtualSchool>>;
