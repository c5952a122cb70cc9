import { randomBytes } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import {
  createLog,
  createPolicy,
  createSubgraph,
  createTokenSigner,
  provisionDatabase,
  type Caller,
  type DatabaseOptions,
  type Population,
} from '@hub/platform';
import { openTestCluster } from '@hub/platform/testing';
import { loadAgreement, NO_CHILDREN, type RoleName } from '@hub/schema';
import { corporateParentingDatabase, createCorporateParenting, seedCorporateParenting } from '..';

/** The day on which the tests of this service take place: a Sunday. */
export const TODAY = '2026-11-22';

export const policy = createPolicy(loadAgreement());

/** Somebody of this role, for its first purpose; nobody here reaches a child. */
export function callerOf(role: RoleName, changes: Partial<Caller> = {}): Caller {
  const purpose = policy.agreement.roles[role]?.purposes[0] ?? null;
  return {
    subject: role.toLowerCase(),
    role,
    purpose,
    requestId: 'r',
    agreementDigest: policy.digest,
    scope: NO_CHILDREN,
    ...changes,
  };
}

export const strategicLead = callerOf('STRATEGIC_LEAD', { subject: 'strategic-lead' });
export const boardMember = callerOf('BOARD_MEMBER', { subject: 'board-member' });

const population: Population = {
  authorities: [
    { code: '816', name: 'City of York Council' },
    { code: '815', name: 'North Yorkshire Council' },
    { code: '808', name: 'Stockton-on-Tees Borough Council' },
  ],
  professionals: ['strategic-lead', 'board-member', 'nurse'].map((subject) => ({
    subject,
    name: { 'strategic-lead': 'Margaret Thorne', 'board-member': 'Dr Joanna Price' }[subject] ?? 'Nia Okafor',
    jobTitle: 'Somebody',
    team: '',
    telephone: '',
  })),
  children: [],
};

/** Corporate parenting on a real database of its own, asked with the gateway's token. */
export async function openCorporateParenting({
  shield = true,
  callerRole,
}: DatabaseOptions & { shield?: boolean } = {}) {
  const cluster = await openTestCluster();
  const options = callerRole ? { callerRole: `${cluster.prefix}${callerRole}` } : {};
  const database = await provisionDatabase(cluster, corporateParentingDatabase, {
    prefix: cluster.prefix,
    policy,
    ...options,
  });
  const definition = createCorporateParenting({ database, today: () => TODAY });
  const secret = randomBytes(32);
  const log = createLog('test', 'silent');
  const subgraph = createSubgraph(definition, { policy, tokenSecret: secret, log, layers: { shield } });
  const signer = createTokenSigner({ 'corporate-parenting': secret });

  async function ask(caller: Caller, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const body = JSON.stringify({ query, variables, scope: caller.scope });
    const token = signer.sign('corporate-parenting', caller, body);
    return JSON.parse(JSON.stringify(await subgraph.execute(body, token))) as Answer;
  }
  return {
    cluster,
    database,
    seed: () => database.asLoader((client) => seedCorporateParenting(client, population)),
    ask,
    close: async () => {
      await database.close();
      await cluster.close();
    },
  };
}

export type Answer = Omit<ExecutionResult, 'data'> & { data: any };
export type OpenCorporateParenting = Awaited<ReturnType<typeof openCorporateParenting>>;

export const codesOf = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions?.['code']))];
