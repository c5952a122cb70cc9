import {
  createAuditChain,
  createAuditStore,
  createLookupLimit,
  SignedHeads,
  signHeads,
  type AuditChain,
  type LookupLimit,
} from '@hub/platform';
import type { ProvisionedDatabase } from '@hub/platform';
import { auditHeadsDirectory } from './places';

export interface OpenAudit {
  chain: AuditChain;
  /** Kept beside it: how often somebody looked for a child and found nobody. */
  lookups: LookupLimit;
  /** Writes what is in flight, then stops signing heads. */
  close(): Promise<void>;
}

/** This process's audit chain in the gateway's own database, with its heads signed outside of it. */
export async function openAudit(gateway: ProvisionedDatabase, dataDirectory: string): Promise<OpenAudit> {
  const chain = await createAuditChain(createAuditStore(gateway.connection.runtime));
  const lookups = createLookupLimit(gateway.connection.runtime);
  const heads = signHeads(chain, new SignedHeads(auditHeadsDirectory(dataDirectory)));
  return {
    chain,
    lookups,
    close: async () => {
      await chain.close();
      await lookups.close();
      heads.stop();
    },
  };
}
