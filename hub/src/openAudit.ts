import pg from 'pg';
import {
  createAuditChain,
  createAuditStore,
  createLookupLimit,
  HeadWriter,
  openSigningKey,
  signFoundHeads,
  signHeads,
  type AuditChain,
  type AuditPlaces,
  type Log,
  type LookupLimit,
  type ProvisionedDatabase,
} from '@hub/platform';

export interface OpenAudit {
  chain: AuditChain;
  /** Kept beside it: how often somebody looked for a child and found nobody. */
  lookups: LookupLimit;
  /** Writes what is in flight, then stops signing heads. */
  close(): Promise<void>;
}

/** This process's audit chain in the gateway's own database, with its heads signed outside of it. */
export async function openAudit(
  { connection }: ProvisionedDatabase,
  places: AuditPlaces,
  log: Log,
): Promise<OpenAudit> {
  const writer = new HeadWriter(places.headsDirectory, openSigningKey(places));
  await signWhatWasLeft(connection.runtime, writer);
  const chain = await createAuditChain(createAuditStore(connection.runtime));
  const lookups = createLookupLimit(connection.runtime);
  const heads = signHeads(chain, writer, log);
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

async function signWhatWasLeft(login: pg.ClientConfig, writer: HeadWriter): Promise<void> {
  const client = new pg.Client(login);
  try {
    await client.connect();
    await signFoundHeads(client, writer);
  } finally {
    await client.end();
  }
}
