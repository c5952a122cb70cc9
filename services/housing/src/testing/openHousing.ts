import { createPolicy, provisionDatabase, type Caller, type DatabaseOptions, type SyntheticChild } from '@hub/platform';
import { countReads, createAsk, openTestCluster, type Answer } from '@hub/platform/testing';
import { loadAgreement, type CallerScope, type RoleName } from '@hub/schema';
import { createHousing, housingDatabase, seedHousing } from '..';
import { insertApplicants, type Applicant } from './makeApplicant';
import { makePopulation, TODAY } from './makeChild';

export const policy = createPolicy(loadAgreement());

/** A caller who reaches these young people, all grown up unless `minors` says otherwise. */
export function callerOf(
  role: RoleName,
  adults: string[],
  changes: Partial<Caller> & { minors?: string[]; opened?: Record<string, string[]> } = {},
): Caller {
  const { minors = [], opened, ...rest } = changes;
  const scope: CallerScope = { kind: 'LIST', minors, adults, ...(opened ? { opened } : {}) };
  const purpose = policy.agreement.roles[role]?.purposes[0] ?? null;
  return { subject: 'nobody', role, purpose, requestId: 'r', agreementDigest: policy.digest, scope, ...rest };
}

export const ANYBODY: Caller = callerOf('ANONYMOUS', [], { purpose: null, scope: { kind: 'NONE' } });

interface Options extends DatabaseOptions {
  shield?: boolean;
}

/**
 * Housing on a real database of its own, with the made-up councils, offers and officers, asked with the gateway's token.
 * Without the shield, unless a test asks for it: what holds then is held by row-level security and the resolvers alone.
 */
export async function openHousing({ shield = false, callerRole }: Options = {}) {
  const cluster = await openTestCluster();
  const options = callerRole ? { callerRole: `${cluster.prefix}${callerRole}` } : {};
  const real = await provisionDatabase(cluster, housingDatabase, { prefix: cluster.prefix, policy, ...options });
  const { database, statements } = countReads(real);
  const clock = { today: TODAY };
  const housing = createHousing({ database, policy, cursorKey: new Uint8Array(32), today: () => clock.today });
  const ask = createAsk(housing, { policy, shield });
  const seed = (...children: SyntheticChild[]) =>
    real.asLoader((client) => seedHousing(client, makePopulation(children), TODAY));
  await seed();

  /** Somebody of that name as the gateway knows them on this day: the scope is housing's own answer. */
  async function officer(subject: string): Promise<Caller> {
    const { scope } = { scope: await housing.resolveScope(subject, 'applicants') };
    return { ...callerOf('HOUSING_OFFICER', []), subject, scope: scope as CallerScope };
  }
  return {
    cluster,
    database: real,
    housing,
    /** The day; a test may change it. */
    clock,
    /** Every statement that resolvers sent, by its name, since the test emptied the list. */
    statements,
    seed,
    add: (...applicants: Applicant[]) => real.asLoader((client) => insertApplicants(client, applicants)),
    officer,
    /** The answer as a client would get it: plain JSON. */
    ask,
    close: async () => {
      await real.close();
      await cluster.close();
    },
  };
}

export type { Answer } from '@hub/platform/testing';
export type OpenHousing = Awaited<ReturnType<typeof openHousing>>;

export const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.['code'];
