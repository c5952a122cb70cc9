import {
  createLog,
  createPolicy,
  createSubgraph,
  openCluster,
  provisionDatabase,
  serveSubgraph,
  type ServedSubgraph,
} from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import type { SocialCareConfig } from './config';
import { createSocialCare } from './createSocialCare';
import { socialCareDatabase } from './socialCareDatabase';

/** Social care in a process of its own: the same subgraph that the hub calls directly when all run in one. */
export async function createSocialCareServer(config: SocialCareConfig): Promise<ServedSubgraph> {
  const log = createLog('social-care', config.logLevel);
  const policy = createPolicy(loadAgreement());
  const cluster = await openCluster({ databaseUrl: config.databaseUrl, dataDir: config.dataDirectory, log });
  const database = await provisionDatabase(cluster, socialCareDatabase, { prefix: config.databasePrefix, policy });
  const definition = createSocialCare({ database, policy, cursorKey: config.cursorKey });
  const subgraph = createSubgraph(definition, { policy, tokenSecret: config.tokenSecret, log });
  const served = await serveSubgraph(subgraph, { host: config.host, port: config.port, log });
  const close = async () => {
    await served.close();
    await database.close();
    await cluster.close();
  };
  return { url: served.url, close };
}
