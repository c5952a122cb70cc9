import type { Database } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import {
  CASELOAD_SIZE,
  describeLoading,
  describeReading,
  describeRejections,
  describeWarnings,
  loadChecked,
  NoReturnFound,
  openReport,
  readAndCheck,
  RealRefused,
  SyntheticRefused,
  writeReport,
  type CheckedReturn,
  type ImportRequest,
} from '@hub/social-care';
import type { Command } from 'commander';
import type { Persona } from '../personas';
import { ImportProgressBar } from './ImportProgressBar';
import { readImportOptions, UsageError, type ImportOptions } from './readImportOptions';
import { tellEndsOfCare } from './tellEndsOfCare';

interface OpenSocialCare {
  database: Pick<Database, 'asLoader'>;
  /** Told whose care has ended; absent where health is on a server of its own. */
  health?: Pick<Database, 'asLoader'>;
  close(): Promise<void>;
}

export interface ImportCommandDependencies {
  /** Opened only when the files are read and the command is known to be sound. */
  openSocialCare(): Promise<OpenSocialCare>;
  personas: readonly Persona[];
  agreement: Agreement;
}

/** What the shell is told. Warnings are no reason to stop a script; a row that is missing is. */
export const EXIT = { imported: 0, someRejected: 1, badUsage: 2, failed: 3 } as const;

/** `hub import ssda903 DIR`: an authority's yearly return of its children looked after. */
export function registerImportCommand(program: Command, dependencies: ImportCommandDependencies): void {
  program
    .command('import')
    .description("Load an agency's extracts.")
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.imported : EXIT.badUsage))
    .command('ssda903')
    .description('Load an SSDA903 return: a folder of CSV files, recognised by their columns.')
    .argument('<dir>', 'the folder')
    .requiredOption('--authority <code>', 'whose return it is: DfE code (816) or GSS code (E06000014)')
    .option('--synthetic', 'these children are made up; without it the database is marked real, for good')
    .option('--year <year>', 'the year that ended on 31 March of it, when the data tell it wrongly')
    .option('--caseload <persona>', `with --synthetic: allocate ${CASELOAD_SIZE} of the children to this persona`)
    .option('--dry-run', 'do everything, and take it back')
    .option('--report <file>', 'write each rejected row and each warning to a CSV file; it holds personal data')
    .addHelpText('after', HELP)
    .action(async (folder: string, options: ImportOptions) => {
      process.exitCode = await runImport(dependencies, folder, options);
    });
}

const HELP = `
Every row is accepted, with warnings, unless it cannot be read or lacks its key.
The import is one transaction: interrupted, it leaves everything as it was.

Exit codes:
  0  imported; warnings there may be, but no row was rejected
  1  imported, but some rows were rejected: see --report
  2  bad usage: an unknown authority or persona, no return in the folder, --synthetic on a real database,
     or real children on one with made-up children
  3  failed; nothing was changed`;

/** Runs the command and says how it ended; whatever it prints about a row is its file and line. */
export async function runImport(
  dependencies: ImportCommandDependencies,
  folder: string,
  options: ImportOptions,
): Promise<number> {
  const progress = new ImportProgressBar(process.stderr);
  try {
    const request = readImportOptions(dependencies, folder, options);
    const report = options.report === undefined ? undefined : await openReport(options.report).catch(explainReport);
    const checked = await readAndCheck({ ...request, onProgress: (each) => progress.show(each) });
    if (report) await writeReport(report, checked.files, checked.warnings);
    progress.stop();
    print([...describeReading(checked), ...describeRejections(checked.files), ...describeWarnings(checked.warnings)]);
    await load(dependencies, checked, { ...request, onProgress: (each) => progress.show(each) }, progress);
    return checked.files.some(({ rejections }) => rejections.length > 0) ? EXIT.someRejected : EXIT.imported;
  } catch (error) {
    progress.stop();
    console.error(`error: ${(error as Error).message}`);
    return isUsage(error) ? EXIT.badUsage : EXIT.failed;
  }
}

async function load(
  { openSocialCare }: ImportCommandDependencies,
  checked: CheckedReturn,
  request: ImportRequest,
  progress: ImportProgressBar,
): Promise<void> {
  const { database, health, close } = await openSocialCare();
  try {
    const { report, seconds } = await loadChecked(database, checked, request);
    progress.stop();
    const { parse, checks } = checked.seconds;
    const times = [`reading ${parse.toFixed(1)}`, `checks ${checks.toFixed(1)}`, `loading ${seconds.toFixed(1)}`];
    print([
      ...describeLoading(report),
      ...(request.dryRun ? [DRY_RUN] : report.markedReal ? [REAL] : []),
      ...(health && !request.dryRun ? [describeEnds(await tellEndsOfCare(database, health))] : []),
      `Seconds: ${times.join(', ')}.`,
    ]);
  } finally {
    await close();
  }
}

const describeEnds = (count: number): string =>
  `Health was told whose care has ended: ${count} open health assessments cancelled.`;

const DRY_RUN = 'Dry run: all of this was taken back, and the database is as it was.';
const REAL = 'This database now holds real children, for good: the demo sign-in is off, and --synthetic is refused.';

const print = (lines: string[]) => console.log(lines.join('\n'));

const isUsage = (error: unknown) =>
  [UsageError, NoReturnFound, SyntheticRefused, RealRefused].some((refusal) => error instanceof refusal);

function explainReport(error: NodeJS.ErrnoException): never {
  throw new UsageError(`The report cannot be written to ${error.path}: ${error.code}.`);
}
