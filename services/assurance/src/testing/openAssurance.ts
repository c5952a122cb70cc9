import { randomUUID } from 'node:crypto';
import {
  AUDIT_MIGRATIONS,
  createAuditChain,
  createAuditStore,
  createLookReader,
  createPolicy,
  LOOKS_READER,
  provisionDatabase,
  writeShown,
  type AuditEntry,
  type Caller,
  type Database,
  type DatabaseOptions,
  type LookReader,
  type OpeningsQuestion,
} from '@hub/platform';
import { countReads, createAsk, openTestCluster, type Answer } from '@hub/platform/testing';
import { loadAgreement, type CallerScope, type RoleName } from '@hub/schema';
import { assuranceDatabase, createAssurance } from '..';

/** The day on which the tests of this service take place: a Sunday. */
export const TODAY = '2026-11-22';
export const policy = createPolicy(loadAgreement());

/** The hub's own database, as the gateway keeps it. */
export const hubDatabase = {
  name: 'gateway',
  migrations: AUDIT_MIGRATIONS,
  entities: [],
  domainTables: [],
  readers: [LOOKS_READER],
};

/** A caller who reaches these people, all under 18 unless `adults` says otherwise. */
export function callerOf(
  role: RoleName,
  minors: string[] = [],
  changes: Partial<Caller> & { adults?: string[] } = {},
): Caller {
  const { adults = [], ...rest } = changes;
  const reaches = minors.length + adults.length > 0;
  const scope: CallerScope = reaches ? { kind: 'LIST', minors, adults } : { kind: 'NONE' };
  const purpose = policy.agreement.roles[role]?.purposes[0] ?? null;
  const subject = role.toLowerCase();
  return { subject, role, purpose, requestId: 'r', agreementDigest: policy.digest, scope, ...rest };
}

/** A look as the gateway records one; unless said otherwise it showed everything of each child. */
export function makeLook(changes: Partial<AuditEntry> = {}): AuditEntry {
  const look: AuditEntry = {
    requestId: randomUUID(),
    subject: 'nurse',
    role: 'LOOKED_AFTER_NURSE',
    purpose: 'DIRECT_CARE',
    reason: null,
    operationName: null,
    operation: '{children{nodes{id}}}',
    children: [],
    categories: ['structure', 'health.status', 'identity.name'],
    agreementDigest: policy.digest,
    verdict: 'ANSWERED',
    ...changes,
  };
  const { children, categories } = look;
  const shown = writeShown(children.map(() => new Set(categories)), [], categories); // prettier-ignore
  return { shown, ...look };
}

/**
 * Assurance on real databases of its own, asked with the gateway's token. Without the shield, unless a test asks for it:
 * what holds then is held by row-level security and the resolvers alone.
 */
export async function openAssurance({
  shield = false,
  callerRole,
  poolSize,
}: DatabaseOptions & { shield?: boolean } = {}) {
  const cluster = await openTestCluster();
  const options = { poolSize, ...(callerRole ? { callerRole: `${cluster.prefix}${callerRole}` } : {}) };
  const real = await provisionDatabase(cluster, assuranceDatabase, { prefix: cluster.prefix, policy, ...options });
  const hub = await provisionDatabase(cluster, hubDatabase, { prefix: cluster.prefix, policy });
  const chain = await createAuditChain(createAuditStore(hub.connection.runtime));
  const reader = createLookReader(hub.connection.readers[LOOKS_READER]!);
  const { database, looks, statements } = counting(real, reader);
  const assurance = createAssurance({ database, policy, looks, cursorKey: new Uint8Array(32), today: () => TODAY });
  return {
    cluster,
    database: real,
    assurance,
    /** Every statement that resolvers sent to read, by its name, since the test emptied the list. */
    statements,
    /** The answer as a client would get it: plain JSON. */
    ask: createAsk(assurance, { policy, shield }),
    record: (changes: Partial<AuditEntry>) => chain.append(makeLook(changes)),
    /** Somebody works in assurance for these controllers from now on. */
    employ: (subject: string, role: string, ...controllers: string[]) =>
      real.asLoader((client) =>
        client.query(
          `insert into relationship.officer (subject, role, controller, started_on)
          select $1, $2, unnest($3::text[]), '2026-01-01'`,
          [subject, role, controllers],
        ),
      ),
    opened: async (question: Partial<OpeningsQuestion>) =>
      assurance.resolveOpenings!({
        by: 'PERMISSION',
        subject: 'somebody',
        role: 'VIRTUAL_SCHOOL_ADVISER',
        purpose: 'STATUTORY_DUTY',
        categories: [],
        children: [],
        ...question,
      }),
    close: async () => {
      await chain.close();
      await reader.close();
      await hub.close();
      await real.close();
      await cluster.close();
    },
  };
}

export type { Answer } from '@hub/platform/testing';
export type OpenAssurance = Awaited<ReturnType<typeof openAssurance>>;

/** The codes of an answer's errors, or what it holds. */
export const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions?.['code']);

function counting(real: Database, looks: LookReader) {
  const { database, statements } = countReads(real);
  const note = (statement: string) => statements.push(statement);
  return {
    statements,
    database: {
      ...database,
      resolveScopeAs: (subject, query) => (note(query.name ?? 'unnamed'), real.resolveScopeAs(subject, query)),
    } satisfies Database,
    looks: {
      ...looks,
      ofChild: (...given) => (note('looks-of-child'), looks.ofChild(...given)),
      ofControllers: (...given) => (note('looks-of-controllers'), looks.ofControllers(...given)),
      emergencies: (...given) => (note('looks-emergencies'), looks.emergencies(...given)),
    } satisfies LookReader,
  };
}
