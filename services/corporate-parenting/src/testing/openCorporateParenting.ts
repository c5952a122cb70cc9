import { createPolicy, provisionDatabase, type Caller, type DatabaseOptions, type Population } from '@hub/platform';
import { createAsk, openTestCluster, type Answer } from '@hub/platform/testing';
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
  return {
    cluster,
    database,
    seed: () => database.asLoader((client) => seedCorporateParenting(client, population)),
    ask: createAsk(definition, { policy, shield }),
    close: async () => {
      await database.close();
      await cluster.close();
    },
  };
}

export type { Answer } from '@hub/platform/testing';
export type OpenCorporateParenting = Awaited<ReturnType<typeof openCorporateParenting>>;

export const codesOf = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions?.['code']))];
