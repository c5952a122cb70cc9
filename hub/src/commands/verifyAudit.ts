import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import pg from 'pg';
import { createLog, createPolicy, SignedHeads, verifyAudit } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { readHubConfig } from '../config';
import { openDatabases } from '../openDatabases';
import { auditHeadsDirectory } from '../places';

/** `hub verify-audit`: recomputes every hash, and names each record that was changed, cut out or forged. */
export function registerVerifyAuditCommand(program: Command): void {
  program
    .command('verify-audit')
    .description(
      'Recompute every hash of the audit and hold it against the signed heads. Exit 1 when anything is wrong.',
    )
    .action(async () => {
      const config = readHubConfig();
      const databases = await openDatabases(config, createPolicy(loadAgreement()), createLog('hub', config.logLevel));
      const client = new pg.Client(databases.gateway.connection.runtime);
      try {
        await client.connect();
        const directory = auditHeadsDirectory(config.dataDirectory);
        const result = await verifyAudit(client, existsSync(directory) ? new SignedHeads(directory).read() : []);
        const { chains, records, signedHeads, problems } = result;
        console.log(`${records} records in ${chains} chains, ${signedHeads} signed heads: ${problems.length} problems`);
        for (const problem of problems) console.error(problem);
        process.exitCode = problems.length > 0 ? 1 : 0;
      } finally {
        await client.end();
        await databases.close();
      }
    });
}
