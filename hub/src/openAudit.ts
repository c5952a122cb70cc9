import { createAuditChain, createAuditStore, SignedHeads, signHeads, type AuditChain } from '@hub/platform';
import type { ProvisionedDatabase } from '@hub/platform';
import { auditHeadsDirectory } from './places';

export interface OpenAudit {
  chain: AuditChain;
  /** Writes what is in flight, then stops signing heads. */
  close(): Promise<void>;
}

/** This process's audit chain in the gateway's own database, with its heads signed outside of it. */
export async function openAudit(gateway: ProvisionedDatabase, dataDirectory: string): Promise<OpenAudit> {
  const chain = await createAuditChain(createAuditStore(gateway.connection.runtime));
  const heads = signHeads(chain, new SignedHeads(auditHeadsDirectory(dataDirectory)));
  return {
    chain,
    close: async () => {
      await chain.close();
      heads.stop();
    },
  };
}
