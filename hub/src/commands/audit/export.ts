import { appendFileSync, closeSync, openSync, rmSync } from 'node:fs';
import type { Command } from 'commander';
import { exportAudit, fingerprintOf, openSigningKey, type ExportFigures } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import type { AuditConfig } from '../../auditConfig';
import { InputRefused } from '../../InputRefused';
import { nearMiss } from '../../nearMiss';
import { ImportProgressBar } from '../ImportProgressBar';
import { readDate } from '../readDate';
import type { AuditParts } from './AuditParts';
import { readEvidence } from './readEvidence';
import { withRecord, type Record } from './withRecord';

export interface ExportOptions {
  out: string;
  from?: string;
  to?: string;
  agency?: string;
}

const HELP = `
One line of JSON for each record, as it was hashed, with its hash and the one before it, the signed heads, the statements on
months that were dropped, and a signature over all of it. Somebody else checks it with

  hub verify-audit --file FILE --key signing-key.pub.pem

With --agency: the looks at what that agency owns by the agreement, and of each its own items and the children of whom one of
them was shown. What was hashed names everybody and is left out, so that such a file shows no chain.

It holds whom somebody looked at: treat it as personal data.`;

/** `hub audit export`: the record for somebody else, or an agency's copy of the looks at its data. */
export function registerAuditExport(audit: Command, parts: AuditParts): void {
  audit
    .command('export')
    .description('Write looks to a file that somebody else can verify: all of them, or those at one agency’s data.')
    .requiredOption('--out <file>', 'where to; a file that is there already is left as it is')
    .option('--from <date>', 'from this day in England on, yyyy-mm-dd', readDate)
    .option('--to <date>', 'until this day in England, yyyy-mm-dd', readDate)
    .option('--agency <name>', 'only looks at what this agency owns, such as health')
    .addHelpText('after', HELP)
    .action((options: ExportOptions) => runAuditExport(parts, options));
}

export async function runAuditExport(parts: AuditParts, options: ExportOptions): Promise<void> {
  const { from = null, to = null } = options;
  if (from && to && from > to) throw new InputRefused(`--from ${from} is after --to ${to}.`);
  const agency = options.agency === undefined ? null : readAgency(options.agency);
  const file = openNew(options.out);
  try {
    const figures = await withRecord(parts, (record) => write(record, parts.config(), { from, to, agency }, file));
    console.log(inWords(figures, options.out, parts.config()));
  } catch (error) {
    rmSync(options.out, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

async function write(
  { client }: Record,
  config: AuditConfig,
  choice: { from: string | null; to: string | null; agency: string | null },
  file: number,
): Promise<ExportFigures> {
  const { heads } = await readEvidence(client, config);
  const { leaves } = loadAgreement();
  const categories = choice.agency && Object.keys(leaves).filter((name) => leaves[name]!.owner === choice.agency);
  const progress = new ImportProgressBar(process.stderr);
  try {
    const whole = { ...choice, categories: categories || null, heads, key: openSigningKey(config) };
    return await exportAudit(
      client,
      whole,
      (text) => appendFileSync(file, text),
      (done, of) => progress.show({ step: 'Writing records', done, of }),
    );
  } finally {
    progress.stop();
  }
}

/** @throws InputRefused with the near miss, for an agency that owns nothing by the agreement */
function readAgency(typed: string): string {
  const owners = new Set(Object.values(loadAgreement().leaves).map(({ owner }) => owner));
  owners.delete('any');
  if (owners.has(typed)) return typed;
  const near = nearMiss(typed, [...owners]) || ` There are: ${[...owners].join(', ')}.`;
  throw new InputRefused(`No agency "${typed}" owns anything by the agreement.${near}`);
}

/** Looks are personal data: for this user alone. */
function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new InputRefused(`${file} is there already, and is left as it is.`);
    throw new InputRefused(`${file} cannot be written: ${code}.`);
  }
}

const inWords = ({ records, chains, heads }: ExportFigures, file: string, config: AuditConfig): string =>
  `${records} records of ${chains} chains with ${heads} signed heads are in ${file}.\n` +
  `Signed with key ${fingerprintOf(openSigningKey(config))}.`;
