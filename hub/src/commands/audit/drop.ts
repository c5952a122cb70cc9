import type { Command } from 'commander';
import {
  describeSegment,
  dropSegment,
  listSegments,
  monthsBefore,
  openSigningKey,
  segmentOf,
  verifyAudit,
  type DropStatement,
  type Segment,
} from '@hub/platform';
import type { AuditConfig } from '../../auditConfig';
import { InputRefused } from '../../InputRefused';
import { readMonth } from '../readMonth';
import type { AuditParts } from './AuditParts';
import { readEvidence, type EvidenceOptions } from './readEvidence';
import { asOwner, withRecord, type Record } from './withRecord';

export interface DropOptions extends EvidenceOptions {
  before: Segment;
  dryRun?: boolean;
}

const HELP = `
A month is dropped whole, with all that is looked for in it, once its last day is older than the retention period
(HUB_AUDIT_RETENTION_MONTHS). It is verified first, and stays when anything is wrong with it. What remains is a signed
statement: how many records each of its chains had, and their first and last hash.
Exit codes: 0 done, 1 a month does not verify, 2 what was typed cannot be used.`;

/** `hub audit drop`: what was kept long enough goes, month by month. */
export function registerAuditDrop(audit: Command, parts: AuditParts): void {
  audit
    .command('drop')
    .description('Drop whole months that are older than the retention period; a signed statement of each stays.')
    .requiredOption('--before <month>', 'the first month that stays, yyyy-mm', readMonth)
    .option('--dry-run', 'say what would be dropped, and drop nothing')
    .option('--heads <folder...>', 'folders with signed heads, for a hub of several gateways')
    .option('--key <file...>', 'their public keys')
    .addHelpText('after', HELP)
    .action(async (options: DropOptions) => {
      process.exitCode = await runAuditDrop(parts, options);
    });
}

/** @returns the exit code */
export async function runAuditDrop(parts: AuditParts, options: DropOptions): Promise<number> {
  const { before, dryRun } = options;
  const config = parts.config();
  refuseTooYoung(before, config);
  return withRecord(parts, async (record) => {
    const old = (await listSegments(record.client)).filter(({ segment }) => segment < before);
    if (old.length === 0) console.log(`Nothing to drop: no month of before ${before} is there.`);
    for (const { segment } of old) {
      const problems = await problemsOf(record, config, segment, options);
      for (const problem of problems) console.error(problem);
      if (problems.length > 0) return refuse(segment);
      const statement = await describeSegment(record.client, segment, config.retentionMonths);
      if (!dryRun) await asOwner(record, (owner) => dropSegment(owner, statement, openSigningKey(config)));
      console.log(`${dryRun ? 'Would drop' : 'Dropped'} ${inWords(statement)}`);
    }
    return 0;
  });
}

function refuseTooYoung(before: Segment, { retentionMonths }: AuditConfig): void {
  const oldest = monthsBefore(segmentOf(new Date()), retentionMonths);
  if (before <= oldest) return;
  throw new InputRefused(
    `Records are kept for ${retentionMonths} months: only what is before ${oldest} may be dropped, and not ${before}. Nothing was dropped.`,
  );
}

/** A statement on what somebody changed would make it true for good. */
async function problemsOf(
  { client }: Record,
  config: AuditConfig,
  segment: Segment,
  options: EvidenceOptions,
): Promise<string[]> {
  const evidence = await readEvidence(client, config, options);
  const coveredUntil = new Date(Date.now() - 60_000);
  return (await verifyAudit(client, { ...evidence, coveredUntil, only: segment })).problems;
}

function refuse(segment: Segment): number {
  console.error(`${segment} stays, and what is younger: it does not verify.`);
  return 1;
}

const inWords = ({ segment, records, chains }: DropStatement): string =>
  `${segment}: ${records} records in ${chains.length} chains.`;
