import type { Database } from '@hub/platform';
import type { Authority } from './authorities/findAuthority';
import type { CaseloadWorker } from './load/allocateCaseload';
import { loadReturn, type LoadReport } from './load/loadReturn';
import { inferCollectionYear, type CollectionYear } from './read/inferCollectionYear';
import { readReturnFolder, type ReturnFolder } from './read/readReturnFolder';
import { checkReturn } from './rules/checkReturn';
import type { Warning } from './rules/Rule';

export interface ImportRequest {
  folder: string;
  authority: Authority;
  synthetic: boolean;
  dryRun: boolean;
  /** Overrules the year that the data tell. */
  year?: number;
  caseload?: CaseloadWorker;
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  /** What is being done, such as `Checking rules`. */
  step: string;
  done: number;
  of: number;
}

/** A return that was read and checked; nothing is in the database yet. */
export interface CheckedReturn extends ReturnFolder {
  year: CollectionYear;
  warnings: Warning[];
  seconds: { parse: number; checks: number };
}

/** Thrown when a folder has no file that is a table of the return. */
export class NoReturnFound extends Error {}

/** Reads and checks all files of a folder. @throws NoReturnFound */
export async function readAndCheck({ folder, year, onProgress }: ImportRequest): Promise<CheckedReturn> {
  const parsed = await timed(() =>
    readReturnFolder(folder, (_name, done, of) => onProgress?.({ step: 'Reading files', done, of })),
  );
  const { files, ignored } = parsed.result;
  if (files.length === 0) throw new NoReturnFound(explainNothing(folder, ignored));
  const found =
    year === undefined ? inferCollectionYear(files.flatMap(({ rows }) => rows)) : { year, because: 'as you said' };
  const checked = await timed(() =>
    checkReturn(files, found.year, (done, of) => onProgress?.({ step: 'Checking rules', done, of })),
  );
  return {
    files,
    ignored,
    year: found,
    warnings: checked.result,
    seconds: { parse: parsed.seconds, checks: checked.seconds },
  };
}

/** Loads what was checked, in one transaction; a dry run does all of it and takes it back. */
export async function loadChecked(
  database: Pick<Database, 'asLoader'>,
  { files, year }: CheckedReturn,
  { authority, synthetic, dryRun, caseload, onProgress }: ImportRequest,
): Promise<{ report: LoadReport; seconds: number }> {
  const report = (step: string, done: number, of: number) => onProgress?.({ step, done, of });
  const loaded = await timed(() =>
    inTransaction(database, dryRun, (client) =>
      loadReturn(client, { authority, synthetic, files, caseload, year: year.year, onProgress: report }),
    ),
  );
  return { report: loaded.result, seconds: loaded.seconds };
}

class TakenBack extends Error {
  constructor(readonly report: LoadReport) {
    super('dry run');
  }
}

async function inTransaction(
  database: Pick<Database, 'asLoader'>,
  dryRun: boolean,
  work: (client: Parameters<typeof loadReturn>[0]) => Promise<LoadReport>,
): Promise<LoadReport> {
  try {
    return await database.asLoader(async (client) => {
      const report = await work(client);
      if (dryRun) throw new TakenBack(report);
      return report;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.report;
    throw error;
  }
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1_000 };
}

function explainNothing(folder: string, ignored: ReturnFolder['ignored']): string {
  const reasons = ignored.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('');
  return `No file in ${folder} is a table of the SSDA903 return.${reasons || ' The folder has no files.'}`;
}
