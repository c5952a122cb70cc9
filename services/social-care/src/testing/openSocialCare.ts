import { graphql, type ExecutionResult } from 'graphql';
import {
  createPolicy,
  emitSubgraph,
  provisionDatabase,
  type Caller,
  type Database,
  type DatabaseOptions,
  type Query,
  type SyntheticChild,
} from '@hub/platform';
import { openTestCluster } from '@hub/platform/testing';
import { loadAgreement, type CallerScope, type RoleName } from '@hub/schema';
import { createSocialCare, seedSocialCare, socialCareDatabase, socialCareTypes } from '..';
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
  return { subject: 'social-worker', role, purpose, requestId: 'r', agreementDigest: policy.digest, scope, ...rest };
}

/** Social care on a real database of its own, asked without gateway and shield: what holds here, holds by itself. */
export async function openSocialCare(options: DatabaseOptions = {}) {
  const cluster = await openTestCluster();
  const real = await provisionDatabase(cluster, socialCareDatabase, { prefix: cluster.prefix, policy, ...options });
  const { database, statements } = counting(real);
  const clock = { today: TODAY, time: '12:00' };
  const socialCare = createSocialCare({
    database,
    policy,
    cursorKey: new Uint8Array(32),
    clock: () => new Date(`${clock.today}T${clock.time}:00Z`),
  });
  const { schema } = emitSubgraph(socialCareTypes);
  return {
    cluster,
    /** Tests may say another day, and another time in UTC. */
    clock,
    database: real,
    socialCare,
    /** Every statement that resolvers sent since the test emptied the list. */
    statements,
    seed: (...children: SyntheticChild[]) =>
      real.asLoader((client) => seedSocialCare(client, makePopulation(children))),
    /** The answer as a client would get it: plain JSON. */
    ask: async (caller: Caller, source: string, variableValues: Record<string, unknown> = {}) =>
      JSON.parse(
        JSON.stringify(
          await graphql({ schema, source, variableValues, contextValue: socialCare.createContext(caller) }),
        ),
      ) as Answer,
    close: async () => {
      await real.close();
      await cluster.close();
    },
  };
}

export type Answer = Omit<ExecutionResult, 'data'> & { data: any };
export type OpenSocialCare = Awaited<ReturnType<typeof openSocialCare>>;

function counting(database: Database) {
  const statements: string[] = [];
  const note = ({ text }: Query) => statements.push(text);
  return {
    statements,
    database: {
      ...database,
      runAs: (caller, query) => (note(query), database.runAs(caller, query)),
    } satisfies Database,
  };
}
