import { createPublicKey } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { fingerprintOf, ForgedStatement, verifyAudit, verifyExport } from '@hub/platform';
import { InputRefused } from '../InputRefused';
import type { AuditParts } from './audit/AuditParts';
import { readEvidence, type EvidenceOptions } from './audit/readEvidence';
import { withRecord } from './audit/withRecord';
import { ImportProgressBar } from './ImportProgressBar';

export interface VerifyOptions extends EvidenceOptions {
  file?: string;
}

/** Heads are signed every five seconds while records come; until a minute is over nobody need worry about a busy disk. */
const COVERED_AFTER = 60_000;

const HELP = `
--heads FOLDER names signed heads that were copied elsewhere, and those of other gateways; give it once for each, with --key
for each gateway's signing-key.pub.pem. Without --heads and --key this hub's own are taken.
Exit codes: 0 nothing is wrong, 1 something is, 2 what was typed cannot be used.`;

/** `hub verify-audit`: recomputes every hash, and names each record that was changed, cut out or forged. */
export function registerVerifyAuditCommand(program: Command, parts: AuditParts): void {
  program
    .command('verify-audit')
    .description(
      'Recompute every hash of the audit and hold it against the signed heads. Exit 1 when anything is wrong.',
    )
    .option('--file <file>', 'an export instead of the database: what `hub audit export` wrote, here or elsewhere')
    .option('--heads <folder...>', 'folders with signed heads, instead of this hub’s own')
    .option('--key <file...>', 'public keys whose signatures are believed, besides this hub’s own')
    .addHelpText('after', HELP)
    .action(async (options: VerifyOptions) => {
      process.exitCode = await (options.file ? runVerifyFile(options.file, options) : runVerifyAudit(parts, options));
    });
}

/** @returns the exit code */
export async function runVerifyAudit(parts: AuditParts, options: EvidenceOptions = {}): Promise<number> {
  for (const name of [...(options.heads ?? []), ...(options.key ?? [])]) refuseMissing(name);
  const progress = new ImportProgressBar(process.stderr);
  return withRecord(parts, async ({ client }) => {
    try {
      const coveredUntil = new Date(Date.now() - COVERED_AFTER);
      const evidence = await readEvidence(client, parts.config(), options);
      const { chains, records, signedHeads, problems } = await verifyAudit(
        client,
        { ...evidence, coveredUntil },
        (done, of) => process.stderr.isTTY && progress.show({ step: 'Recomputing', done, of }),
      );
      const dropped = evidence.dropped.length > 0 ? `, ${evidence.dropped.length} months dropped as stated` : '';
      progress.stop();
      return tell(`${records} records in ${chains} chains, ${signedHeads} signed heads${dropped}`, problems);
    } catch (error) {
      progress.stop();
      if (!(error instanceof ForgedStatement)) throw error;
      return tell('The evidence itself does not hold', [error.message]);
    }
  });
}

/** Needs no hub and no database. @returns the exit code */
export async function runVerifyFile(file: string, { key = [] }: EvidenceOptions): Promise<number> {
  for (const name of [file, ...key]) refuseMissing(name);
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const keys = key.map((name) => createPublicKey(readFileSync(name)));
  const { chains, records, signedHeads, fingerprint, header, problems } = await verifyExport(lines, keys);
  const whose = header?.agency ? ` of looks at the data of ${header.agency}` : '';
  const trust = keys.length > 0 ? 'as given' : `${fingerprint ?? 'unknown'}: compare it with what the hub’s people say`;
  const code = tell(`${records} records${whose} in ${chains} chains, ${signedHeads} signed heads`, problems);
  console.log(`Signed with key ${keys.length > 0 ? keys.map(fingerprintOf).join(', ') + ', ' : ''}${trust}.`);
  return code;
}

function tell(what: string, problems: readonly string[]): number {
  console.log(`${what}: ${problems.length} problems`);
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

function refuseMissing(name: string): void {
  if (!existsSync(name)) throw new InputRefused(`There is no ${name}.`);
}
